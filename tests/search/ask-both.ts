import type { Payload } from 'payload'
import { searchableResources } from '../../src/domain/resources/searchable'
import { readVocabulary } from '../../src/domain/vocabulary'
import type { Found, SearchDocument } from '../../src/search/door'
import { searchOf } from '../../src/search/search-of'
import { PlainFullText } from './plain-full-text'
import { goodnessOf, mostShown, type Goodness } from './relevance-measures'
import type { JudgedQuestion } from './relevance.table'

/** A judged question with what the portal showed for it, and what plain full text did. */
export interface Asked {
  question: JudgedQuestion
  /** Slugs, the best first. */
  shown: string[]
  found: Found
  goodness: Goodness
  plain: { shown: string[]; goodness: Goodness }
}

/** Asks these questions of both, as somebody who reads all that the network shares. */
export async function askBoth(
  payload: Payload,
  questions: readonly JudgedQuestion[],
): Promise<Asked[]> {
  const plain = new PlainFullText(await sharedEntries(payload))
  try {
    const asked: Asked[] = []
    for (const question of questions) {
      const found = await ask(payload, question)
      const shown = found.hits.map(({ card }) => String(card.slug))
      const plainly = plain.ask(question.q, mostShown)
      asked.push({
        question,
        shown,
        found,
        goodness: goodnessOf(shown, question.relevant),
        plain: { shown: plainly, goodness: goodnessOf(plainly, question.relevant) },
      })
    }
    return asked
  } finally {
    plain.close()
  }
}

/** What the portal answers to this, from its index, to a reader of all that is shared. */
export const ask = (
  payload: Payload,
  { q, locale }: Pick<JudgedQuestion, 'q' | 'locale'>,
): Promise<Found> =>
  searchOf(payload).query({
    q,
    locale,
    readers: 'institutions',
    nouns: ['resources'],
    chosen: {},
    count: [],
    sort: 'relevance',
    page: 1,
    pageSize: mostShown,
  })

/** The library's entries as the index is given them. */
async function sharedEntries(payload: Payload): Promise<SearchDocument[]> {
  const { docs } = await payload.find({
    collection: 'resources',
    // As the system: a measure, which compares two ways of finding the same texts.
    overrideAccess: true,
    pagination: false,
    depth: 0,
    select: {},
  })
  const vocabulary = await readVocabulary(payload)
  return searchableResources.read(
    { payload, vocabulary },
    docs.map(({ id }) => String(id)),
  )
}
