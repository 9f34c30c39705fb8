import type { Payload } from 'payload'
import type { Found, Question, Readership } from '../../src/search/door'
import { searchOf } from '../../src/search/search-of'

/** Asks the index of a portal as a reader of that readership; the rest is as if nothing was chosen. */
export const ask = (
  payload: Payload,
  q: string,
  readers: Readership = 'institutions',
  rest: Partial<Question> = {},
): Promise<Found> =>
  searchOf(payload).query({
    q,
    readers,
    locale: 'it',
    chosen: {},
    count: [],
    sort: q === '' ? 'recent' : 'relevance',
    page: 1,
    pageSize: 100,
    ...rest,
  })

/** Ids of what is found. */
export const idsOf = async (...asked: Parameters<typeof ask>): Promise<string[]> =>
  (await ask(...asked)).hits.map(({ id }) => id)
