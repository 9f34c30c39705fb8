import { inTransaction } from '../../database/transaction'
import type { Context } from '../context'
import { ForbiddenAction } from '../errors'
import { requestOf } from '../request-of'

/** Forgets one of the person's searches; one that is not there any more was forgotten already. */
export async function removeSearch(ctx: Context, id: string): Promise<void> {
  if (!ctx.asker) throw new ForbiddenAction()
  await inTransaction(await requestOf(ctx), async (req) => {
    await req.payload.delete({
      collection: 'saved-searches',
      where: { id: { equals: id } },
      overrideAccess: false,
      user: req.user,
      depth: 0,
      req,
    })
  })
}
