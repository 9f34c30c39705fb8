import { inTransaction } from '../../database/transaction'
import type { Context } from '../context'
import { requestOf } from '../request-of'
import { appendAccountActivity } from './append-account-activity'
import { employerOf } from './employer'
import { findAccount } from './find-account'
import { NotYours, StateNotAllowed } from './refusals'
import { mayInvite } from './rules'
import { sendInvitation } from './send-invitation'

/** Writes again to someone who has not come in yet; the link sent before stops working. */
export async function resendInvitation(ctx: Context, { user }: { user: string }): Promise<void> {
  const { asker } = ctx
  await inTransaction(await requestOf(ctx), async (req) => {
    const account = await findAccount(req, user)
    const employer = await employerOf(req, account.organisation)
    if (!asker || !employer || !mayInvite(asker, account.role, employer)) throw new NotYours()
    if (account.status !== 'invited') throw new StateNotAllowed()
    await appendAccountActivity(req, account, { verb: 'user.invited', to: 'invited' })
    await sendInvitation(req, account, asker.profile)
  })
}
