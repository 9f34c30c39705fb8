import { TypedFastBitSet } from 'typedfastbitset'
import type { Alternative, Concept } from './concepts'
import { fields, type Field } from './fields'
import type { DocumentIds, Lists } from './lists'
import type { Shelf } from './schema'
import type { Scratch } from './scratch'
import type { Spelling } from './spelling'

/** What a word is worth where it stands. */
const worth: Record<Field, number> = {
  title: 3,
  key: 1.7,
  body: 1,
  often: 1.5,
  family: 1.1,
  familyInBody: 0.4,
  attached: 0.6,
}
/** Beyond its forms, the word itself. */
const worthItself = 0.25
/** Words of a run that stand together in a title or a name, but not one after the other. */
const worthNear = 0.8
/** The same, anywhere in a document. */
const worthApart = 0.6
/** Ways of writing one run. */
const mostRuns = 12

/** What more documents have is not told from its other forms. */
const mostTold = 4_000

interface Weighed {
  /** Lists of one place do not add up: the best counts. */
  place: 'title' | 'key' | 'body' | 'itself'
  worth: number
  ids: DocumentIds
}

/** How far documents answer a question. */
export interface Matched {
  /** Documents that have any of it, each once. */
  ids: number[]
  /** By document's number, how many of the concepts it has. */
  coverage: Uint8Array
  /** By document's number, how much of the question that is, from 0 to 1: what is rare counts more. */
  share: Float32Array
  /** By document's number, how well: only to be compared. */
  score: Float32Array
  /** By concept, how many documents have it, and whether what was typed is among what they have. */
  found: { documents: number; asTyped: number; others: number[] }[]
}

/** What documents are looked up in. */
export interface LookUp {
  lists: Lists
  spelling: Spelling
  from: readonly Shelf[]
  scratch: Scratch
}

/**
 * Looks every concept up among these documents; `size` is one more than the highest number. What it
 * answers holds until it is called again.
 */
export function match(
  lookUp: LookUp,
  concepts: readonly Concept[],
  { among, size }: { among: TypedFastBitSet; size: number },
): Matched {
  const { coverage, share, score, here, best } = lookUp.scratch.begin(size)
  const ids: number[] = []
  const documents = among.size()
  let rarityOfAll = 0
  const found = concepts.map(({ alternatives }) => {
    const touched: number[] = []
    const byAlternative = alternatives.map((alternative) => listsOf(lookUp, alternative))
    const [typed] = alternatives
    const all = byAlternative.flat()
    if (typed) all.push(...listsApart(lookUp, typed))
    for (const place of ['title', 'key', 'body', 'itself'] as const) {
      const there = all.filter((list) => list.place === place)
      const isOne = there.length === 1
      for (const { ids, worth: value } of there)
        for (let at = 0; at < ids.length; at += 1) {
          const id = ids[at] ?? 0
          const more = isOne ? value : value - (best[id] ?? 0)
          if (more <= 0) continue
          const before = here[id] ?? 0
          if (before === 0) touched.push(id)
          here[id] = before + more
          if (!isOne) best[id] = value
        }
      if (!isOne) for (const { ids } of there) for (const id of ids) best[id] = 0
    }
    const having = touched.reduce((sum, id) => (among.has(id) ? sum + 1 : sum), 0)
    const rarity = Math.log(1 + (documents - having + 0.5) / (having + 0.5))
    if (having > 0) rarityOfAll += rarity
    for (const id of touched) {
      const had = coverage[id] ?? 0
      if (had === 0) ids.push(id)
      coverage[id] = had + 1
      share[id] = (share[id] ?? 0) + rarity
      score[id] = (score[id] ?? 0) + rarity * (here[id] ?? 0)
      here[id] = 0
    }
    const [asTyped = 0, ...others] = byAlternative.map((some) =>
      some.reduce((sum, { ids }) => sum + ids.length, 0),
    )
    return { documents: having, asTyped, others }
  })
  if (rarityOfAll > 0) for (const id of ids) share[id] = (share[id] ?? 0) / rarityOfAll
  lookUp.scratch.end(ids)
  return { ids, coverage, share, score, found }
}

/** The documents that have something. */
export function documentsWith(lookUp: LookUp, alternative: Alternative): TypedFastBitSet {
  const all = new TypedFastBitSet()
  for (const { ids } of listsOf(lookUp, alternative)) for (const id of ids) all.add(id)
  return all
}

function listsOf({ lists, spelling, from }: LookUp, alternative: Alternative): Weighed[] {
  const { weight, folded, lemmas, families, isLiteral } = alternative
  const weighed: Weighed[] = []
  const add = (place: Weighed['place'], value: number, ids: DocumentIds) => {
    if (ids.length > 0) weighed.push({ place, worth: value * weight, ids })
  }
  if (isLiteral || folded.length > 1) {
    const runs = runsOf(alternative, (word) => spelling.knows(word, from))
    for (const place of ['title', 'key', 'body'] as const)
      add(place, worth[place], lists.ofRuns(runs, from, place))
    return weighed
  }
  const [forms = []] = lemmas
  if (forms.length === 0) return weighed
  const ofForms = (field: Field) =>
    lists.ofTerms(
      forms.map((lemma) => fields[field] + lemma),
      from,
    )
  add('title', worth.title, ofForms('title'))
  add('key', worth.key, ofForms('key'))
  add('body', worth.body, ofForms('body'))
  add('body', worth.often, ofForms('often'))
  add('body', worth.attached, ofForms('attached'))
  if (families.length > 0) {
    const ofFamilies = (field: Field) =>
      lists.ofTerms(
        families.map((family) => fields[field] + family),
        from,
      )
    add('body', worth.family, ofFamilies('family'))
    add('body', worth.familyInBody, ofFamilies('familyInBody'))
  }
  const told = weighed.reduce((sum, { ids }) => sum + ids.length, 0)
  if (told > 0 && told <= mostTold) add('itself', worthItself, lists.ofRuns([folded], from))
  return weighed
}

/** The ways of writing a run of words that may be there, as it was typed first. */
function runsOf({ folded, forms }: Alternative, isKnown: (word: string) => boolean): string[][] {
  let runs: string[][] = [[]]
  forms.forEach((some, place) => {
    const ways = some.filter((form) => form === folded[place] || isKnown(form))
    runs = runs.flatMap((run) => ways.map((way) => [...run, way])).slice(0, mostRuns)
  })
  return runs
}

/** Documents that have all of several words, each in some form. */
function listsApart({ lists, from }: LookUp, { weight, folded, lemmas }: Alternative): Weighed[] {
  // What a hyphen leaves of co-housing says nothing by itself.
  const content = lemmas.filter(
    (forms, place) => forms.length > 0 && (folded[place]?.length ?? 0) > 2,
  )
  if (content.length < 2) return []
  const having = (among: readonly Field[]): DocumentIds => {
    const [first, ...rest] = content.map((forms) => {
      const terms = among.flatMap((field) => forms.map((lemma) => fields[field] + lemma))
      return new TypedFastBitSet(lists.ofTerms(terms, from))
    })
    if (!first) return new Uint32Array()
    for (const other of rest) first.intersection(other)
    return Uint32Array.from(first.array())
  }
  return [
    { place: 'title', worth: worth.title * worthNear * weight, ids: having(['title']) },
    { place: 'key', worth: worth.key * worthNear * weight, ids: having(['title', 'key']) },
    {
      place: 'body',
      worth: worthApart * weight,
      ids: having(['title', 'key', 'body', 'often', 'attached']),
    },
  ]
}
