import { inTransaction } from '../../database/transaction'
import type { Context } from '../context'
import { ForbiddenAction } from '../errors'
import { requestOf } from '../request-of'

/** Forgets one of the person's searches; one that is not there any more was forgotten already. */
export async function removeSearch(ctx: Context, id: string): Promise<void> {
  if (!ctx.asker) throw new ForbiddenAction()
  await inTransaction(await requestOf(ctx), async (req) => {
    const asThisPerson = {
      collection: 'saved-searches',
      id,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    } as const
    const own = await req.payload.findByID({ ...asThisPerson, disableErrors: true })
    if (own) await req.payload.delete(asThisPerson)
  })
}
