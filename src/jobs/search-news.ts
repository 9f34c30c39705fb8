import type { Payload } from 'payload'
import { keptSearches, tellNews, type KeptSearch } from '../notifications/saved-searches'
import { searchOf } from '../search/search-of'

/**
 * Tells people that their saved searches find entries released since they were told last, as far as
 * each may read them. Throws `SearchUnavailable` while the index is being made.
 */
export async function tellSearchNews(payload: Payload, signal?: AbortSignal): Promise<void> {
  for (const search of await keptSearches(payload)) {
    signal?.throwIfAborted()
    const newest = await newestOf(payload, search)
    if (newest > search.since) await tellNews(payload, search, newest)
  }
}

/** When the newest entry that this person finds was released; empty where there is none. */
async function newestOf(
  payload: Payload,
  { question, locale, readers }: KeptSearch,
): Promise<string> {
  const asked = new URLSearchParams(question)
  const facets = [...new Set(asked.keys())].filter((name) => !notFacets.has(name))
  const { hits, didYouMean, partly } = await searchOf(payload).query({
    q: asked.get('q') ?? '',
    locale,
    readers,
    nouns: ['resources'],
    chosen: Object.fromEntries(facets.map((name) => [name, asked.getAll(name)])),
    count: [],
    sort: 'recent',
    page: 1,
    pageSize: 1,
  })
  // What only comes near to the question is no news of it.
  const found = didYouMean || partly ? undefined : hits[0]
  return String(found?.card.releasedAt ?? '')
}

const notFacets = new Set(['q', 'sort', 'page'])
