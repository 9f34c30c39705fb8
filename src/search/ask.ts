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
import type { Scratch } from './scratch'
import { Marker, nothingToQuote } from './snippet'
import type { Spelling } from './spelling'
import type { Store } from './store'
import type { Synonyms } from './synonyms'
import type { Totals } from './totals'

/** What an index is asked with. */
export interface Asked {
  store: Store
  lists: Lists
  catalogue: Catalogue
  orders: Orders
  synonyms: Synonyms
  spelling: Spelling
  totals: Totals
  scratch: Scratch
}

/** When fewer than these have all of a long question, those with most of it are found too. */
const enough = 5
/** How much of a question is most of it; with the second, what is left when hardly any has that. */
const leastShares = [0.5, 0.3]

/** Answers a question. */
export function ask(asked: Asked, question: Question): Found {
  const { catalogue, orders, store } = asked
  const from = shelves.slice(0, readerships.indexOf(question.readers) + 1)
  const among = catalogue.visible(question.readers)
  const base = question.nouns ? among.intersection(catalogue.ofNouns(question.nouns)) : among
  const context = { among: base.clone(), size: catalogue.size }
  const lookUp = { lists: asked.lists, spelling: asked.spelling, from, scratch: asked.scratch }
  let read = readQuestion(question.q)
  const understood = () =>
    understand(read, asked.synonyms, question.locale, (concepts) =>
      match(lookUp, concepts, context),
    )
  let { concepts, matched } = understood()
  let didYouMean: string | null = null
  const corrected = correct(asked, read, concepts, matched, from)
  if (corrected !== null) {
    didYouMean = corrected
    read = readQuestion(corrected)
    ;({ concepts, matched } = understood())
  }

  for (const left of leftOutOf(read, question.locale)) base.difference(documentsWith(lookUp, left))
  const { set, partly } = covered(base, concepts, matched)
  const isEverything = concepts.length === 0 && read.without.length === 0
  const choices = new Choices(catalogue, question.readers, set, question.chosen)
  const answer = choices.all()
  const total = answer.size()
  const slice = sliceOf(question)
  const order: Order = orders.of(question)
  const ids =
    question.sort === 'relevance' && concepts.length > 0
      ? pageByRelevance(answer, total, matched, order, slice)
      : pageInOrder(answer, total, order, slice)
  const marker = new Marker(concepts, question.locale)
  return {
    hits: ids.flatMap((id) => {
      const found = store.card(id)
      if (!found) return []
      const { noun, id: key, card } = found
      const quoted =
        concepts.length > 0
          ? marker.quote(store.passages(id, from), () =>
              store.attached(id, from, marker.beginnings),
            )
          : nothingToQuote
      return [{ noun, id: key, card, ...quoted }]
    }),
    total,
    page: question.page,
    pages: Math.max(1, Math.ceil(total / slice.length)),
    facets: Object.fromEntries(
      [...new Set(question.count)].map((facet) => [
        facet,
        isEverything && choices.areNone
          ? asked.totals.of(question, facet, () => choices.count(facet))
          : choices.count(facet),
      ]),
    ),
    didYouMean,
    alsoAsked: alsoAskedOf(read, concepts, matched, question.locale),
    partly: partly && total > 0,
    loosen: total === 0 ? choices.loosen() : null,
  }
}

/** What a question means, and what has it; an expression that nothing has is taken word by word. */
function understand(
  read: ReadQuestion,
  synonyms: Synonyms,
  locale: Question['locale'],
  look: (concepts: readonly Concept[]) => Matched,
): { concepts: Concept[]; matched: Matched } {
  const concepts = conceptsOf(read, synonyms, locale)
  const matched = look(concepts)
  const unheard = concepts.flatMap(({ typed: [first, second], alternatives: [said] }, index) =>
    first && second && !said?.isLiteral && matched.found[index]?.documents === 0 ? first.start : [],
  )
  if (unheard.length === 0) return { concepts, matched }
  const byWord = conceptsOf(read, synonyms, locale, new Set(unheard))
  return { concepts: byWord, matched: look(byWord) }
}

/** Documents that have every concept; when hardly any has, those that have most of them too. */
function covered(
  base: TypedFastBitSet,
  concepts: readonly Concept[],
  { ids, coverage, share }: Matched,
): { set: TypedFastBitSet; partly: boolean } {
  const all = concepts.length
  if (all === 0) return { set: base, partly: false }
  const having = (is: (id: number) => boolean): TypedFastBitSet => {
    const set = new TypedFastBitSet()
    for (const id of ids) if (base.has(id) && is(id)) set.add(id)
    return set
  }
  let set = having((id) => coverage[id] === all)
  const partly = set.isEmpty()
  if (concepts.some(({ alternatives: [first] }) => first?.isLiteral)) return { set, partly }
  const words = concepts.flatMap(({ typed }) => typed.filter(({ isStop }) => !isStop))
  const isLong = all > 2 || words.length > 3
  for (const least of isLong ? leastShares : leastShares.slice(-1)) {
    if (set.size() >= (isLong ? enough : 1)) break
    set = having((id) => coverage[id] === all || (share[id] ?? 0) >= least)
  }
  return { set, partly }
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
    // The other language's words are said when nothing else tells why something is found.
    const theirs = (found[index]?.asTyped ?? 0) > 0 ? [] : inUse
    const also = [...new Set((mine.length > 0 ? mine : theirs).map(({ text }) => text))]
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
