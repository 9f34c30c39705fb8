import type { Payload, Where } from 'payload'
import { monthsAfterClosing, monthsUnclosed } from './rules'

/** A transaction of its own for so many. */
const atOnce = 200

/**
 * Removes who wrote, and what, from messages closed twelve months ago, and from those that came two
 * years ago and were never closed, with the letters about them that were given up; what remains
 * says that a message came, and when. Answers how many.
 */
export async function forgetSenders(payload: Payload, now: Date = new Date()): Promise<number> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'enquiries',
    where: forgettable(now),
    limit: atOnce,
    pagination: false,
    select: { at: true },
  })
  if (docs.length === 0) return 0
  // Before the rows, which say what is due: a letter that no office took has the same words.
  await payload.db.updateMany({
    collection: 'outgoing-mail',
    where: {
      about: { in: docs.map(({ id }) => `enquiries:${id}`) },
      state: { equals: 'dead' },
    },
    data: { state: 'withdrawn', html: null, text: null, replyTo: null },
    returning: false,
  })
  for (const { id } of docs)
    await payload.db.updateOne({
      collection: 'enquiries',
      id,
      data: { name: null, workplace: null, email: null, page: null, message: null, resource: null },
      returning: false,
    })
  return docs.length
}

/** True when some are due. */
export async function isForgettingDue(payload: Payload, now: Date = new Date()): Promise<boolean> {
  const row = await payload.db.findOne({ collection: 'enquiries', where: forgettable(now) })
  return row !== null
}

const forgettable = (now: Date): Where => ({
  and: [
    { message: { exists: true } },
    {
      or: [
        { closedAt: { less_than: monthsBefore(now, monthsAfterClosing) } },
        {
          and: [
            { closedAt: { exists: false } },
            { at: { less_than: monthsBefore(now, monthsUnclosed) } },
          ],
        },
      ],
    },
  ],
})

function monthsBefore(now: Date, months: number): string {
  const then = new Date(now)
  then.setUTCMonth(then.getUTCMonth() - months)
  return then.toISOString()
}
