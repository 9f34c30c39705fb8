import { TypedFastBitSet } from 'typedfastbitset'
import type { FacetValue, Readership } from './door'
import { readerships } from './door'

/** What is known of every document without asking the file. */
export interface Entry {
  /** Its number in this index. */
  id: number
  noun: string
  key: string
  readers: Readership
  /** Milliseconds; unset is 0. */
  at: number
  /** As each readership may count them. */
  replicated: number[]
  facets: Record<string, FacetValue[]>
}

/** By readership, the documents that have a value as far as it may be known. */
export type ValueSets = (TypedFastBitSet | undefined)[]

/**
 * The part of an index held in memory: who may find which document, of what noun, with which facet
 * values, and the order of time. Sets of documents are sets of their numbers.
 */
export class Catalogue {
  /** One more than the highest number given. */
  size = 1
  readonly #free: number[] = []
  readonly #keys: (string | undefined)[] = []
  #at = new Float64Array(1024)
  readonly #replicated = readerships.map(() => new Map<number, number>())
  readonly #readers = readerships.map(() => new TypedFastBitSet())
  readonly #nouns = new Map<string, TypedFastBitSet>()
  readonly #facets = new Map<string, Map<string, ValueSets>>()
  /** Numbers, the newest first, and among those of one moment by key, once they are in order. */
  #recent: number[] = []
  #inOrder = true

  /** A number for a document that is new. */
  nextId(): number {
    return this.#free.pop() ?? this.size++
  }

  /** Numbers below `size` that no document has. */
  noteGaps(): void {
    const taken = this.visible('institutions')
    for (let id = this.size - 1; id > 0; id -= 1) if (!taken.has(id)) this.#free.push(id)
  }

  /** Many are about to be added: they are put in order once, when that is first asked for. */
  expectMany(): void {
    this.#inOrder = false
  }

  add(entry: Entry): void {
    this.#note(entry)
    if (entry.id >= this.size) this.size = entry.id + 1
    if (this.#inOrder) this.#recent.splice(this.#placeOf(entry.id), 0, entry.id)
    else this.#recent.push(entry.id)
  }

  remove(entry: Entry): void {
    const { id } = entry
    this.#sort()
    this.#recent.splice(this.#placeOf(id), 1)
    this.#readers[readerships.indexOf(entry.readers)]?.remove(id)
    this.#nouns.get(entry.noun)?.remove(id)
    for (const [facet, values] of Object.entries(entry.facets))
      for (const { value } of values)
        for (const set of this.#facets.get(facet)?.get(value) ?? []) set?.remove(id)
    for (const counts of this.#replicated) counts.delete(id)
    this.#keys[id] = undefined
  }

  /** Gives the number of a removed document back. */
  free(id: number): void {
    this.#free.push(id)
  }

  /** What a reader may find. */
  visible(readers: Readership): TypedFastBitSet {
    return unionOf(this.#readers.slice(0, readerships.indexOf(readers) + 1))
  }

  ofNouns(nouns: readonly string[]): TypedFastBitSet {
    return unionOf(nouns.map((noun) => this.#nouns.get(noun)))
  }

  /** Every value of a facet that any document has had. */
  valuesOf(facet: string): ReadonlyMap<string, ValueSets> {
    return this.#facets.get(facet) ?? new Map<string, ValueSets>()
  }

  /** Numbers, those most often taken up first as far as that reader may count, then the newest. */
  mostReplicated(readers: Readership): number[] {
    const counts = this.#replicated[readerships.indexOf(readers)]
    const some = this.recent.filter((id) => counts?.has(id))
    const none = this.recent.filter((id) => !counts?.has(id))
    return [...some.sort((a, b) => (counts?.get(b) ?? 0) - (counts?.get(a) ?? 0)), ...none]
  }

  /** Numbers, the newest first. */
  get recent(): readonly number[] {
    this.#sort()
    return this.#recent
  }

  #sort(): void {
    if (!this.#inOrder) this.#recent.sort(this.#compare)
    this.#inOrder = true
  }

  readonly #compare = (a: number, b: number): number => {
    const later = (this.#at[b] ?? 0) - (this.#at[a] ?? 0)
    if (later !== 0) return later
    const [one = '', other = ''] = [this.#keys[a], this.#keys[b]]
    return one < other ? -1 : one > other ? 1 : a - b
  }

  /** Where in the order of time this number stands, or would. */
  #placeOf(id: number): number {
    let low = 0
    let high = this.#recent.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#compare(this.#recent[middle] ?? 0, id) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #note({ id, noun, key, readers, at, replicated, facets }: Entry): void {
    if (id >= this.#at.length) {
      const wider = new Float64Array(Math.max(id + 1, this.#at.length * 2))
      wider.set(this.#at)
      this.#at = wider
    }
    this.#at[id] = at
    this.#keys[id] = `${noun} ${key}`
    replicated.forEach((count, place) => {
      if (count > 0) this.#replicated[place]?.set(id, count)
    })
    this.#readers[readerships.indexOf(readers)]?.add(id)
    setIn(this.#nouns, noun).add(id)
    for (const [facet, values] of Object.entries(facets)) {
      const known = this.#facets.get(facet) ?? new Map<string, ValueSets>()
      this.#facets.set(facet, known)
      for (const { value, readers: few } of values) {
        const sets = known.get(value) ?? []
        known.set(value, sets)
        const place = Math.max(readerships.indexOf(few), readerships.indexOf(readers))
        // A value said twice is known to whoever may know it once.
        const narrowest = sets.findIndex((set) => set?.has(id))
        if (narrowest >= 0 && narrowest <= place) continue
        if (narrowest >= 0) sets[narrowest]?.remove(id)
        const set = sets[place] ?? new TypedFastBitSet()
        sets[place] = set
        set.add(id)
      }
    }
  }
}

function setIn(map: Map<string, TypedFastBitSet>, name: string): TypedFastBitSet {
  const set = map.get(name) ?? new TypedFastBitSet()
  map.set(name, set)
  return set
}

function unionOf(sets: readonly (TypedFastBitSet | undefined)[]): TypedFastBitSet {
  const all = new TypedFastBitSet()
  for (const set of sets) if (set) all.union(set)
  return all
}
