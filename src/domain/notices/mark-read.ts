import type { Context } from '../context'
import { ForbiddenAction } from '../errors'

/** Marks what this person has been told as read: one of theirs, or all there is up to now. */
export async function markRead(ctx: Context, id?: string): Promise<void> {
  const { asker, payload } = ctx
  if (!asker?.profile) throw new ForbiddenAction()
  const readAt = new Date().toISOString()
  // Below access: their own rows alone, and nothing of them but that they were read.
  await payload.db.updateMany({
    collection: 'notifications',
    where: {
      and: [
        { recipient: { equals: asker.profile } },
        { readAt: { exists: false } },
        { at: { less_than_equal: readAt } },
        ...(id ? [{ id: { equals: id } }] : []),
      ],
    },
    data: { readAt },
    returning: false,
  })
}
