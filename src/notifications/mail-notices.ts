import { setTimeout } from 'node:timers/promises'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { idOf } from '../access/asker'
import { inTransaction } from '../database/transaction'
import { wayOf } from '../domain/notices/kinds'
import { noticeOf, type Notice } from '../domain/notices/notice'
import { readSubjects, type Subject } from '../domain/notices/read-subjects'
import { queueMail } from '../mail/queue-mail'
import { aboutLetter } from './about-letter'
import { asPerson, personBehind, type Person } from './person'
import { writeLetter } from './write-letter'

/**
 * Puts on their way the letters of all that is due by now: one letter a person, whatever it holds.
 * That a row has been mailed is written in the transaction of its letter, so that whenever the
 * process ends, both are there or neither. Answers how many letters it queued.
 */
export async function mailNotices(
  payload: Payload,
  { now = new Date(), signal }: { now?: Date; signal?: AbortSignal } = {},
): Promise<number> {
  let letters = 0
  for (;;) {
    const due = await dueRecipients(payload, now)
    if (due.length === 0) return letters
    for (const profile of due) {
      signal?.throwIfAborted()
      const began = performance.now()
      if (await mailTo(await createLocalReq({}, payload), profile, now)) letters += 1
      // A letter is written in no hurry: readers have most of the time.
      await setTimeout(2 * (performance.now() - began))
    }
  }
}

/** True where anything waits for `mailNotices`. */
export const isAnythingDue = async (payload: Payload, now: Date = new Date()): Promise<boolean> =>
  (await dueRecipients(payload, now, 1)).length > 0

interface Row {
  id: string
  recipient?: unknown
  [field: string]: unknown
}

async function dueRecipients(payload: Payload, now: Date, most = 200): Promise<string[]> {
  // Below access, here and below: the portal's own list of what is to be sent.
  const { docs } = await payload.db.find<Row>({
    collection: 'notifications',
    where: { mailAt: { less_than_equal: now.toISOString() } },
    sort: 'mailAt',
    limit: most,
    pagination: false,
    select: { recipient: true },
  })
  return [...new Set(docs.flatMap(({ recipient }) => idOf(recipient) ?? []))]
}

/** Writes to one person of all that is due for them; false where nothing is to be said any more. */
const mailTo = (request: PayloadRequest, profile: string, now: Date): Promise<boolean> =>
  inTransaction(request, async (req) => {
    const { docs } = await req.payload.db.find<Row>({
      collection: 'notifications',
      where: {
        and: [
          { recipient: { equals: profile } },
          { mailAt: { less_than_equal: now.toISOString() } },
        ],
      },
      sort: 'at',
      limit: 0,
      pagination: false,
      req,
    })
    if (docs.length === 0) return false
    const person = await personBehind(req, profile)
    const told = person ? await sayable(req, person, docs) : []
    const ids = new Set(told.map(({ notice }) => notice.id))
    // The instant is the letter's name: its rows are found by it when it is about to leave.
    const at = new Date().toISOString()
    await settle(req, [...ids], at)
    await settle(
      req,
      docs.map(({ id }) => String(id)).filter((id) => !ids.has(id)),
      null,
    )
    if (!person || told.length === 0) return false
    await queueMail(req, {
      to: person.asker.email,
      about: aboutLetter(profile, at),
      ...(await writeLetter(req, person, told)),
    })
    return true
  })

/** Of what is due, what this person may still read and has not asked to keep in the portal since. */
async function sayable(
  req: PayloadRequest,
  person: Person,
  rows: readonly Row[],
): Promise<{ notice: Notice; subject: Subject }[]> {
  const notices = rows
    .flatMap((row) => noticeOf(row) ?? [])
    .filter(({ kind }) => !['portal', 'off'].includes(wayOf(kind, person.notices)))
  const subjects = await readSubjects(asPerson(req, person), notices)
  return notices.flatMap((notice) => {
    const subject = subjects.get(notice.id)
    return subject ? [{ notice, subject }] : []
  })
}

async function settle(
  req: PayloadRequest,
  ids: readonly string[],
  mailedAt: string | null,
): Promise<void> {
  if (ids.length === 0) return
  await req.payload.db.updateMany({
    collection: 'notifications',
    where: { id: { in: [...ids] } },
    data: { mailAt: null, ...(mailedAt ? { mailedAt } : {}) },
    returning: false,
    req,
  })
}
