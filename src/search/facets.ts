import { TypedFastBitSet } from 'typedfastbitset'
import type { Catalogue } from './catalogue'
import type { Found, Question, Readership } from './door'
import { readerships } from './door'

type Chosen = Question['chosen']

/** What was chosen, applied to what was found. */
export class Choices {
  readonly #sets: { facet: string; values: readonly string[]; set: TypedFastBitSet }[]

  /** `base`: what answers the words of the question, before any choice. */
  constructor(
    private readonly catalogue: Catalogue,
    private readonly readers: Readership,
    private readonly base: TypedFastBitSet,
    chosen: Chosen,
  ) {
    this.#sets = Object.entries(chosen)
      .filter(([, values]) => values.length > 0)
      .map(([facet, values]) => ({ facet, values, set: this.#having(facet, values) }))
  }

  /** Whether nothing was chosen. */
  get areNone(): boolean {
    return this.#sets.length === 0
  }

  /** What answers the words and every choice. */
  all(): TypedFastBitSet {
    return this.#narrowed()
  }

  /** By value, how many documents there are, the facet's own choice left aside. */
  count(facet: string): Found['facets'][string] {
    const chosen = this.#sets.find((choice) => choice.facet === facet)
    const among = this.#narrowed(facet)
    const few = fewOf(among)
    const counts: Found['facets'][string] = []
    for (const [value, sets] of this.catalogue.valuesOf(facet)) {
      const count = sets
        .slice(0, this.#shelves)
        .reduce((sum, set) => sum + (set ? inBoth(among, few, set) : 0), 0)
      if (count > 0) counts.push({ value, count })
    }
    const counted = new Set(counts.map(({ value }) => value))
    for (const value of new Set(chosen?.values))
      if (!counted.has(value)) counts.push({ value, count: 0 })
    return counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  }

  /** The choice whose removal finds most; null when none finds anything. */
  loosen(): Found['loosen'] {
    let best: Found['loosen'] = null
    for (const { facet, values } of this.#sets) {
      const others = this.#narrowed(facet)
      for (const value of new Set(values)) {
        const rest = values.filter((other) => other !== value)
        const total =
          rest.length === 0 ? others.size() : others.intersection_size(this.#having(facet, rest))
        if (total > (best?.total ?? 0)) best = { facet, value, total }
      }
    }
    return best
  }

  get #shelves(): number {
    return readerships.indexOf(this.readers) + 1
  }

  /** The base and every choice but that of one facet. */
  #narrowed(except?: string): TypedFastBitSet {
    const set = this.base.clone()
    for (const choice of this.#sets) if (choice.facet !== except) set.intersection(choice.set)
    return set
  }

  #having(facet: string, values: readonly string[]): TypedFastBitSet {
    const all = new TypedFastBitSet()
    const known = this.catalogue.valuesOf(facet)
    for (const value of values)
      for (const set of known.get(value)?.slice(0, this.#shelves) ?? []) if (set) all.union(set)
    return all
  }
}

/** So few are looked up one by one. */
const mostFew = 500

/** The documents of a set, when they are few; else null. */
function fewOf(set: TypedFastBitSet): number[] | null {
  return set.size() <= mostFew ? set.array() : null
}

function inBoth(all: TypedFastBitSet, few: number[] | null, set: TypedFastBitSet): number {
  if (!few || few.length > set.words.length) return all.intersection_size(set)
  let both = 0
  for (const id of few) if (set.has(id)) both += 1
  return both
}
