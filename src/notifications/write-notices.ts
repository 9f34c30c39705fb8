import { setTimeout } from 'node:timers/promises'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { insertRows } from '../database/insert-rows'
import { inTransaction } from '../database/transaction'
import { wayOf, type NoticeKind } from '../domain/notices/kinds'
import type { NoticeDetail } from '../domain/notices/notice'
import { readSubjects } from '../domain/notices/read-subjects'
import { dueAt } from './due-at'
import { asPerson, peopleIn, type Person } from './person'
import type { Group } from './recipients'

/** Something that some people are to be told, before it is known which of them. */
export interface Happening {
  kind: NoticeKind
  /** What happened, once: with a person's profile it is the key of their row. */
  key: string
  activity: string | null
  subject: { collection: string; row: string }
  detail: NoticeDetail
  /** Whoever did it is not told. */
  actor: string | null
  to: readonly Group[]
}

/** Rows a transaction: on SQLite one writer, and one thread, serve everybody. */
const batch = 25

/**
 * Writes a row for each person who is to be told, wants to be, and may read what it is about now.
 * Done again it writes nothing twice; ended in the middle, done again it writes the rest. Answers
 * how many rows it wrote.
 */
export async function writeNotices(
  payload: Payload,
  happening: Happening,
  { now = new Date(), signal }: { now?: Date; signal?: AbortSignal } = {},
): Promise<number> {
  const req = await createLocalReq({}, payload)
  const mayRead = readingOnce(req, happening)
  let written = 0
  for await (const people of peopleIn(req, happening.to)) {
    const told: Row[] = []
    for (const person of people) {
      signal?.throwIfAborted()
      if (person.asker.profile === happening.actor) continue
      const way = wayOf(happening.kind, person.notices)
      if (way !== 'off' && (await mayRead(person)))
        told.push(rowOf(happening, person, { now, mailAt: dueAt(way, now) }))
    }
    for (let from = 0; from < told.length; from += batch) {
      signal?.throwIfAborted()
      const began = performance.now()
      written += await writeMissing(req, told.slice(from, from + batch))
      // Others have as much time as this took.
      await setTimeout(performance.now() - began)
    }
  }
  return written
}

interface Row {
  key: string
  [field: string]: unknown
}

const rowOf = (
  { kind, key, activity, subject, detail }: Happening,
  { asker }: Person,
  { now, mailAt }: { now: Date; mailAt: Date | null },
): Row => ({
  key: `${key}:${asker.profile}`,
  kind,
  activity,
  recipient: asker.profile,
  collection: subject.collection,
  row: subject.row,
  detail,
  at: now.toISOString(),
  mailAt: mailAt?.toISOString() ?? null,
})

function writeMissing(request: PayloadRequest, rows: readonly Row[]): Promise<number> {
  return inTransaction(request, async (req) => {
    const { docs } = await req.payload.db.find<{ id: string; key: string }>({
      collection: 'notifications',
      where: { key: { in: rows.map(({ key }) => key) } },
      limit: rows.length,
      pagination: false,
      select: { key: true },
      req,
    })
    const known = new Set(docs.map(({ key }) => key))
    const missing = rows.filter(({ key }) => !known.has(key))
    await insertRows(req, 'notifications', missing)
    return missing.length
  })
}

/**
 * Whether a person may read what happened, asked once for all to whom access answers the same: it
 * asks for role and organisation, and of a replication who leads and tutors it.
 */
function readingOnce(
  req: PayloadRequest,
  { kind, activity, subject, to }: Happening,
): (person: Person) => Promise<boolean> {
  const answers = new Map<string, Promise<boolean>>()
  const named = new Set(to.flatMap(({ profiles = [] }) => profiles))
  return (person) => {
    const { role, organisation, actsFor, profile } = person.asker
    const ownself = named.has(profile) || subject.collection === 'replications' ? profile : ''
    const key = [role, organisation, actsFor, ownself].join(' ')
    const known = answers.get(key)
    if (known) return known
    const told = [{ id: '', kind, subject, activity }]
    const answer = readSubjects(asPerson(req, person), told).then((found) => found.has(''))
    answers.set(key, answer)
    return answer
  }
}
