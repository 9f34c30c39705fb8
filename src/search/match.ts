import { TypedFastBitSet } from 'typedfastbitset'
import type { Alternative, Concept } from './concepts'
import { fields, type Field } from './fields'
import type { DocumentIds, Lists } from './lists'
import type { Shelf } from './schema'

/** What a word is worth where it stands. */
const worth: Record<Field, number> = {
  title: 3,
  key: 1.7,
  body: 1,
  often: 1.5,
  family: 1.1,
  familyInBody: 0.4,
}
/** Beyond its forms, the word itself. */
const worthItself = 0.25
/** Words of a run that are in one document, but not one after the other. */
const worthApart = 0.6

interface Weighed {
  /** Lists of one place do not add up: the best counts. */
  place: 'title' | 'key' | 'body' | 'itself'
  worth: number
  ids: DocumentIds
}

/** How far documents answer a question. */
export interface Matched {
  /** By document's number, how many of the concepts it has. */
  coverage: Uint8Array
  /** By document's number, how well: only to be compared. */
  score: Float32Array
  /** By concept, how many documents have it, and whether what was typed is among what they have. */
  found: { documents: number; asTyped: number; others: number[] }[]
}

/** Looks every concept up on some shelves. `among` is how many documents they hold, `size` one more than the highest number. */
export function match(
  lists: Lists,
  concepts: readonly Concept[],
  from: readonly Shelf[],
  { among, size }: { among: number; size: number },
): Matched {
  const coverage = new Uint8Array(size)
  const score = new Float32Array(size)
  const here = new Float32Array(size)
  const best = new Float32Array(size)
  const found = concepts.map(({ alternatives }) => {
    const touched: number[] = []
    const byAlternative = alternatives.map((alternative) => listsOf(lists, alternative, from))
    const all = byAlternative.flat()
    for (const place of ['title', 'key', 'body', 'itself'] as const) {
      const there = all.filter((list) => list.place === place)
      for (const { ids, worth: value } of there)
        for (const id of ids) {
          const more = value - (best[id] ?? 0)
          if (more <= 0) continue
          const before = here[id] ?? 0
          if (before === 0) touched.push(id)
          here[id] = before + more
          best[id] = value
        }
      for (const { ids } of there) for (const id of ids) best[id] = 0
    }
    const rarity = Math.log(1 + (among - touched.length + 0.5) / (touched.length + 0.5))
    for (const id of touched) {
      coverage[id] = (coverage[id] ?? 0) + 1
      score[id] = (score[id] ?? 0) + rarity * (here[id] ?? 0)
      here[id] = 0
    }
    const [asTyped = 0, ...others] = byAlternative.map((some) =>
      some.reduce((sum, { ids }) => sum + ids.length, 0),
    )
    return { documents: touched.length, asTyped, others }
  })
  return { coverage, score, found }
}

/** The documents that have something. */
export function documentsWith(
  lists: Lists,
  alternative: Alternative,
  from: readonly Shelf[],
): TypedFastBitSet {
  const all = new TypedFastBitSet()
  for (const { ids } of listsOf(lists, alternative, from)) for (const id of ids) all.add(id)
  return all
}

function listsOf(lists: Lists, alternative: Alternative, from: readonly Shelf[]): Weighed[] {
  const { weight, folded, lemmas, families, isLiteral } = alternative
  const weighed: Weighed[] = []
  const add = (place: Weighed['place'], value: number, ids: DocumentIds) => {
    if (ids.length > 0) weighed.push({ place, worth: value * weight, ids })
  }
  if (isLiteral || folded.length > 1) {
    for (const place of ['title', 'key', 'body'] as const)
      add(place, worth[place], lists.ofRun(folded, from, place))
    if (!isLiteral) add('body', worthApart, apart(lists, lemmas, from))
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
  if (families.length > 0) {
    const ofFamilies = (field: Field) =>
      lists.ofTerms(
        families.map((family) => fields[field] + family),
        from,
      )
    add('body', worth.family, ofFamilies('family'))
    add('body', worth.familyInBody, ofFamilies('familyInBody'))
  }
  if (weighed.length > 0) add('itself', worthItself, lists.ofRun(folded, from))
  return weighed
}

/** Documents that have all of several words, each in some form, anywhere. */
function apart(lists: Lists, lemmas: string[][], from: readonly Shelf[]): DocumentIds {
  const content = lemmas.filter((forms) => forms.length > 0)
  if (content.length < 2) return []
  const [first, ...rest] = content.map((forms) => {
    const terms = (['title', 'key', 'body', 'often'] as const).flatMap((field) =>
      forms.map((lemma) => fields[field] + lemma),
    )
    return new TypedFastBitSet(lists.ofTerms(terms, from))
  })
  if (!first) return []
  for (const other of rest) first.intersection(other)
  return first.array()
}
