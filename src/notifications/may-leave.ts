import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../database/transaction'
import { noticeOf } from '../domain/notices/notice'
import { readSubjects } from '../domain/notices/read-subjects'
import type { Leaving } from '../mail/send-loop'
import { rowsBehind } from './about-letter'
import { asPerson, personBehind } from './person'

/**
 * Whether a letter is still for its reader when it is about to leave: somebody in force, at this
 * address, who may read all that it speaks of. Of one that is not, what may still be told is due
 * again, without the rest.
 */
export async function mayLeave(payload: Payload, { to, about }: Leaving): Promise<boolean> {
  const letter = rowsBehind(about)
  if (!letter) return true
  return inTransaction(await createLocalReq({}, payload), async (req) => {
    // Below access: the portal's own list of what it has sent.
    const { docs } = await payload.db.find<{ id: string }>({
      collection: 'notifications',
      where: {
        and: [{ recipient: { equals: letter.profile } }, { mailedAt: { equals: letter.at } }],
      },
      limit: 0,
      pagination: false,
      req,
    })
    const notices = docs.flatMap((row) => noticeOf(row) ?? [])
    const person = await personBehind(req, letter.profile)
    const subjects = person ? await readSubjects(asPerson(req, person), notices) : new Map()
    const isWhole = notices.length > 0 && notices.every(({ id }) => subjects.has(id))
    if (person?.asker.email === to && isWhole) return true
    for (const { id } of notices)
      await payload.db.updateOne({
        collection: 'notifications',
        id,
        data: {
          mailedAt: null,
          mailAt: subjects.has(id) ? new Date().toISOString() : null,
        },
        returning: false,
        req,
      })
    return false
  })
}
