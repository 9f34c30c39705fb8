import { TypedFastBitSet } from 'typedfastbitset'
import type { Catalogue } from './catalogue'
import { conceptsOf, leftOutOf, type Concept } from './concepts'
import type { Found, Question } from './door'
import { readerships } from './door'
import { Choices } from './facets'
import type { Lists } from './lists'
import { documentsWith, match, type Matched } from './match'
import type { Order, Orders } from './orders'
import { pageByRelevance, pageInOrder } from './page-of'
import { readQuestion, type ReadQuestion } from './read-question'
import { shelves } from './schema'
import { Marker } from './snippet'
import type { Spelling } from './spelling'
import type { Store } from './store'
import type { Synonyms } from './synonyms'

/** What an index is asked with. */
export interface Asked {
  store: Store
  lists: Lists
  catalogue: Catalogue
  orders: Orders
  synonyms: Synonyms
  spelling: Spelling
}

/** When fewer than these have all of a long question, those with most of it are found too. */
const enough = 5

/** Answers a question. */
export function ask(asked: Asked, question: Question): Found {
  const { catalogue, orders, store } = asked
  const from = shelves.slice(0, readerships.indexOf(question.readers) + 1)
  const among = catalogue.visible(question.readers)
  const context = { from, among: among.size(), size: catalogue.size }
  let read = readQuestion(question.q)
  let concepts = conceptsOf(read, asked.synonyms, question.locale)
  let matched = match(asked.lists, concepts, from, context)
  let didYouMean: string | null = null
  const corrected = correct(asked, read, concepts, matched, from)
  if (corrected !== null) {
    didYouMean = corrected
    read = readQuestion(corrected)
    concepts = conceptsOf(read, asked.synonyms, question.locale)
    matched = match(asked.lists, concepts, from, context)
  }

  const base = question.nouns ? among.intersection(catalogue.ofNouns(question.nouns)) : among
  for (const left of leftOutOf(read, question.locale))
    base.difference(documentsWith(asked.lists, left, from))
  const { set, partly } = covered(base, concepts, matched)
  const choices = new Choices(catalogue, question.readers, set, question.chosen)
  const answer = choices.all()
  const total = answer.size()
  const slice = sliceOf(question)
  const order: Order = orders.of(question)
  const ids =
    question.sort === 'relevance' && concepts.length > 0
      ? pageByRelevance(answer, total, matched, order, slice)
      : pageInOrder(answer, total, order, slice)
  const marker = new Marker(concepts)
  return {
    hits: ids.flatMap((id) => {
      const found = store.card(id)
      if (!found) return []
      const { noun, id: key, card } = found
      const snippet = concepts.length > 0 ? marker.quote(store.passages(id, from)) : []
      return [{ noun, id: key, card, snippet }]
    }),
    total,
    page: question.page,
    pages: Math.max(1, Math.ceil(total / slice.length)),
    facets: Object.fromEntries(
      [...new Set(question.count)].map((facet) => [facet, choices.count(facet)]),
    ),
    didYouMean,
    alsoAsked: alsoAskedOf(read, concepts, matched, question.locale),
    partly: partly && total > 0,
    loosen: total === 0 ? choices.loosen() : null,
  }
}

/** Documents that have every concept; when hardly any has, those that have most. */
function covered(
  base: TypedFastBitSet,
  concepts: readonly Concept[],
  { coverage }: Matched,
): { set: TypedFastBitSet; partly: boolean } {
  const all = concepts.length
  if (all === 0) return { set: base, partly: false }
  const having = new Uint32Array(all + 1)
  base.forEach((id) => {
    const has = coverage[id] ?? 0
    having[has] = (having[has] ?? 0) + 1
  })
  const least = concepts.some(({ alternatives: [first] }) => first?.isLiteral)
    ? all
    : Math.max(1, Math.ceil(all / 2))
  let need = all
  let found = having[need] ?? 0
  const wanted = all < 3 ? 1 : enough
  while (need > least && found < wanted) {
    need -= 1
    found += having[need] ?? 0
  }
  const set = new TypedFastBitSet()
  base.forEach((id) => {
    if ((coverage[id] ?? 0) >= need) set.add(id)
  })
  return { set, partly: having[all] === 0 }
}

/** The question with words that nothing has in the nearest spelling of words that something has. */
function correct(
  { spelling, lists }: Asked,
  read: ReadQuestion,
  concepts: readonly Concept[],
  { found }: Matched,
  from: readonly (typeof shelves)[number][],
): string | null {
  let corrected = read.q
  const wrong = concepts
    .filter((concept, index) => concept.mayBeMisspelt && found[index]?.documents === 0)
    .flatMap(({ typed: [word] }) => word ?? [])
    .sort((a, b) => b.start - a.start)
  for (const { folded, start, end } of wrong) {
    const better = spelling.nearest(folded, from, lists)
    if (better !== null) corrected = corrected.slice(0, start) + better + corrected.slice(end)
  }
  return corrected === read.q ? null : corrected
}

function alsoAskedOf(
  read: ReadQuestion,
  concepts: readonly Concept[],
  { found }: Matched,
  locale: Question['locale'],
): Found['alsoAsked'] {
  return concepts.flatMap(({ typed, others }, index) => {
    const inUse = others.filter((_, other) => (found[index]?.others[other] ?? 0) > 0)
    const mine = inUse.filter(({ lang }) => lang === locale)
    const also = [...new Set((mine.length > 0 ? mine : inUse).map(({ text }) => text))]
    const [first] = typed
    return also.length > 0 && first
      ? [{ typed: read.q.slice(first.start, typed.at(-1)?.end), also }]
      : []
  })
}

function sliceOf({ page, pageSize }: Question): { offset: number; length: number } {
  const length = Math.max(1, Math.trunc(pageSize) || 1)
  return { offset: (Math.max(1, Math.trunc(page) || 1) - 1) * length, length }
}
