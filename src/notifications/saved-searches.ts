import { createLocalReq, type Payload } from 'payload'
import { idOf } from '../access/asker'
import type { Audience } from '../access/candour'
import { readershipOf } from '../access/readership'
import { defaultLocale, isLocale, type Locale } from '../i18n/locales'
import { nobodyAround } from './around-activity'
import { personBehind } from './person'
import { recipientsOf } from './recipients'
import { writeNotices } from './write-notices'

/** A search that somebody in force keeps, and as whom it is asked. */
export interface KeptSearch {
  id: string
  profile: string
  /** The library's parameters. */
  question: string
  locale: Locale
  readers: Audience
  /** What was released after it is news; ISO 8601. */
  since: string
}

interface Row {
  id: string
  profile?: unknown
  question?: string | null
  locale?: string | null
  toldAt?: string | Date | null
  createdAt: string | Date
}

/** Every saved search of people who may do something today. */
export async function keptSearches(payload: Payload): Promise<KeptSearch[]> {
  const req = await createLocalReq({}, payload)
  // Below access: each is asked as its own person.
  const { docs } = await payload.db.find<Row>({
    collection: 'saved-searches',
    where: {},
    limit: 0,
    pagination: false,
  })
  const kept: KeptSearch[] = []
  for (const { id, question, locale, toldAt, createdAt, ...row } of docs) {
    const profile = idOf(row.profile)
    const person = profile ? await personBehind(req, profile) : null
    if (profile && person)
      kept.push({
        id: String(id),
        profile,
        question: question ?? '',
        locale: isLocale(locale) ? locale : defaultLocale,
        readers: readershipOf(person.asker),
        since: new Date(toldAt ?? createdAt).toISOString(),
      })
  }
  return kept
}

/** Tells that a search finds what was released at `newest`, and remembers that it was told. */
export async function tellNews(
  payload: Payload,
  { id, profile }: KeptSearch,
  newest: string,
): Promise<void> {
  await writeNotices(payload, {
    kind: 'searchNews',
    key: `searchNews:${id}:${newest}`,
    activity: null,
    subject: { collection: 'saved-searches', row: id },
    detail: {},
    actor: null,
    to: recipientsOf('searchNews', { ...nobodyAround, searcher: profile }),
  })
  // After the row: ended in between, the same is told again under the same key.
  await payload.db.updateOne({
    collection: 'saved-searches',
    id,
    data: { toldAt: newest },
    returning: false,
  })
}
