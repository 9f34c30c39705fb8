import { appendChange } from '../../changes/append-change'
import { inTransaction } from '../../database/transaction'
import { passwordChanged } from '../../mail/templates/password-changed'
import type { Context } from '../context'
import { requestOf } from '../request-of'
import { accountOf, isInForce } from './account'
import { appendAccountActivity } from './append-account-activity'
import { consumeToken, peekToken } from './consume-token'
import { checkPassword, hashPassword } from './passwords'
import { SpentLink } from './refusals'
import { writePassword } from './write-password'
import { displayNameOf, writeToPerson } from './write-to-person'

/** True when a link for a new password still opens. */
export const resetOpens = async (ctx: Context, { token }: { token: string }): Promise<boolean> =>
  (await peekToken(await requestOf(ctx), 'reset', token)) !== null

/** A new password by a link: the link is spent, every session ends, the person is told. */
export async function resetPassword(
  ctx: Context,
  { token, password }: { token: string; password: string },
): Promise<{ email: string }> {
  const request = await requestOf(ctx)
  const known = await peekToken(request, 'reset', token)
  if (!known || !isInForce(accountOf(known))) throw new SpentLink()
  checkPassword(password, String(known.email))
  const secret = await hashPassword(password)
  return inTransaction(request, async (req) => {
    const row = await consumeToken(req, 'reset', token)
    if (!row) throw new SpentLink()
    const account = accountOf(row)
    await writePassword(req, account.id, { secret, sessions: [] })
    await appendAccountActivity(req, account, { verb: 'user.passwordReset' })
    await appendChange(req, { collection: 'users', id: account.id, operation: 'update' })
    const displayName = await displayNameOf(req, account.profile)
    await writeToPerson(req, account, passwordChanged({ locale: account.locale, displayName }))
    return { email: account.email }
  })
}
