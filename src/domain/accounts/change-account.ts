import type { Role } from '../../access/asker'
import { inTransaction } from '../../database/transaction'
import type { Context } from '../context'
import { requestOf } from '../request-of'
import { findAccount } from './find-account'

/** Puts someone out at once: open sessions end, nothing answers them any more. */
export const suspendUser = (ctx: Context, { user }: { user: string }): Promise<void> =>
  change(ctx, user, () => ({ status: 'suspended' }))

/** Lets a suspended person back to where they were: active, or still invited. */
export const readmitUser = (ctx: Context, { user }: { user: string }): Promise<void> =>
  change(ctx, user, (pending) => ({ status: pending ? 'invited' : 'active' }))

export const changeRole = (ctx: Context, input: { user: string; role: Role }): Promise<void> =>
  change(ctx, input.user, () => ({ role: input.role }))

/** When a partner's account ends, ISO 8601. */
export const setEndsOn = (ctx: Context, input: { user: string; endsOn: string }): Promise<void> =>
  change(ctx, input.user, () => ({ endsOn: input.endsOn }))

interface Change {
  status?: 'invited' | 'active' | 'suspended'
  role?: Role
  endsOn?: string
}

/** As this person: the rules run in the collection's hooks, whatever the door. */
async function change(
  ctx: Context,
  id: string,
  what: (invitationPending: boolean) => Change,
): Promise<void> {
  await inTransaction(await requestOf(ctx), async (req) => {
    await findAccount(req, id)
    const row = await req.payload.db.findOne<{ id: string; tokenPurpose?: string | null }>({
      collection: 'users',
      where: { id: { equals: id } },
      req,
    })
    await req.payload.update({
      collection: 'users',
      id,
      data: what(row?.tokenPurpose === 'invitation'),
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
  })
}
