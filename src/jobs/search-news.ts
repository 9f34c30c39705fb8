import { createLocalReq, type Payload } from 'payload'
import { idOf, type Asker } from '../access/asker'
import { readershipOf } from '../access/readership'
import { isLocale, defaultLocale } from '../i18n/locales'
import { nobodyAround } from '../notifications/around-activity'
import { personBehind } from '../notifications/person'
import { recipientsOf } from '../notifications/recipients'
import { writeNotices } from '../notifications/write-notices'
import { searchOf } from '../search/search-of'

interface Saved {
  id: string
  profile?: unknown
  question?: string | null
  locale?: string | null
  toldAt?: string | Date | null
  createdAt: string | Date
}

/**
 * Tells people that their saved searches find entries released since they were told last, as far as
 * each may read them. Throws `SearchUnavailable` while the index is being made.
 */
export async function tellSearchNews(
  payload: Payload,
  { now = new Date(), signal }: { now?: Date; signal?: AbortSignal } = {},
): Promise<void> {
  const req = await createLocalReq({}, payload)
  // Below access: each is asked as its own person.
  const { docs } = await payload.db.find<Saved>({
    collection: 'saved-searches',
    where: {},
    limit: 0,
    pagination: false,
  })
  for (const saved of docs) {
    signal?.throwIfAborted()
    const profile = idOf(saved.profile)
    const person = profile ? await personBehind(req, profile) : null
    if (!profile || !person) continue
    const newest = await newestOf(payload, saved, person.asker)
    if (newest <= new Date(saved.toldAt ?? saved.createdAt).toISOString()) continue
    const row = String(saved.id)
    await writeNotices(
      payload,
      {
        kind: 'searchNews',
        key: `searchNews:${row}:${newest}`,
        activity: null,
        subject: { collection: 'saved-searches', row },
        detail: {},
        actor: null,
        to: recipientsOf('searchNews', { ...nobodyAround, searcher: profile }),
      },
      { now, signal },
    )
    // After the row: ended in between, the same is told again under the same key.
    await payload.db.updateOne({
      collection: 'saved-searches',
      id: row,
      data: { toldAt: newest },
      returning: false,
    })
  }
}

/** When the newest entry that this person finds was released; empty where there is none. */
async function newestOf(payload: Payload, saved: Saved, asker: Asker): Promise<string> {
  const asked = new URLSearchParams(saved.question ?? '')
  const facets = [...new Set(asked.keys())].filter((name) => !notFacets.has(name))
  const { hits, didYouMean, partly } = await searchOf(payload).query({
    q: asked.get('q') ?? '',
    locale: isLocale(saved.locale) ? saved.locale : defaultLocale,
    readers: readershipOf(asker),
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
