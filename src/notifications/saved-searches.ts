import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { idOf } from '../access/asker'
import type { Audience } from '../access/candour'
import { readershipOf } from '../access/readership'
import { defaultLocale, isLocale, type Locale } from '../i18n/locales'
import { nobodyAround } from './around-activity'
import { peopleIn, type Person } from './person'
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
  const people = await peopleBy(
    req,
    docs.flatMap(({ profile }) => idOf(profile) ?? []),
  )
  return docs.flatMap(({ id, question, locale, toldAt, createdAt, ...row }) => {
    const person = people.get(idOf(row.profile) ?? '')
    if (!person) return []
    return {
      id: String(id),
      profile: person.asker.profile,
      question: question ?? '',
      locale: isLocale(locale) ? locale : defaultLocale,
      readers: readershipOf(person.asker),
      since: new Date(toldAt ?? createdAt).toISOString(),
    }
  })
}

/** People in force by their profile, asked some hundreds at a time. */
async function peopleBy(req: PayloadRequest, profiles: string[]): Promise<Map<string, Person>> {
  const wanted = [...new Set(profiles)]
  const found = new Map<string, Person>()
  for (let from = 0; from < wanted.length; from += atOnce)
    for await (const people of peopleIn(req, [{ profiles: wanted.slice(from, from + atOnce) }]))
      for (const person of people) found.set(person.asker.profile, person)
  return found
}

const atOnce = 200

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
