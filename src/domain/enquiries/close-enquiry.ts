import type { Context } from '../context'
import { readEnquiry } from './find-enquiries'

/**
 * Says that a message has been answered or needs no answer; closed twice, the first time counts.
 * Throws `NotFoundRefusal` for who does not receive it.
 */
export async function closeEnquiry(ctx: Context, id: string): Promise<void> {
  const { closedAt } = await readEnquiry(ctx, id)
  if (closedAt !== null || !ctx.asker) return
  // Below access: the row was read as the person, and this is all that whoever reads it may do.
  await ctx.payload.db.updateOne({
    collection: 'enquiries',
    where: { id: { equals: id }, closedAt: { exists: false } },
    data: { closedAt: new Date().toISOString(), closedBy: ctx.asker.profile || null },
  })
}
