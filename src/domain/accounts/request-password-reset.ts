import { inTransaction } from '../../database/transaction'
import { passwordReset } from '../../mail/templates/password-reset'
import type { Context } from '../context'
import { requestOf } from '../request-of'
import { accountOf, isInForce } from './account'
import type { AccountRow } from './consume-token'
import { displayNameOf, linkTo, writeToPerson } from './write-to-person'
import { newToken } from './tokens'

/**
 * Writes a link for a new password, when an account in force has the address. Nothing is told and
 * nothing is waited for: the answer is the same, and as quick, whether it exists or not.
 */
export function requestPasswordReset(ctx: Context, { email }: { email: string }): void {
  const address = email.normalize('NFC').trim().toLowerCase().slice(0, 254)
  setImmediate(() => {
    sendReset(ctx, address).catch((error: unknown) =>
      ctx.payload.logger.error({ err: error }, 'password reset'),
    )
  })
}

async function sendReset(ctx: Context, email: string): Promise<void> {
  const { payload, locale } = ctx
  // A request of its own: the one that asked is answered already.
  const own = await requestOf({ payload, locale, asker: null, user: null })
  await inTransaction(own, async (req) => {
    const row = await payload.db.findOne<AccountRow>({
      collection: 'users',
      where: { email: { equals: email } },
      req,
    })
    if (!row || !isInForce(accountOf(row)) || wasAskedLately(row)) return
    const account = accountOf(row)
    const token = newToken('reset')
    await payload.db.updateOne({
      collection: 'users',
      id: account.id,
      data: { tokenPurpose: 'reset', tokenHash: token.hash, tokenExpiresAt: token.expiresAt },
      req,
      returning: false,
    })
    const letter = passwordReset({
      locale: account.locale,
      displayName: await displayNameOf(req, account.profile),
      url: linkTo(req, account.locale, 'resetPassword', token.secret),
      expiresAt: token.expiresAt,
    })
    await writeToPerson(req, account, letter)
  })
}

/** One letter a minute: nobody fills another's mailbox, nor spends the link on its way. */
const minuteMs = 60_000
const hourMs = 60 * minuteMs
function wasAskedLately({ tokenPurpose, tokenExpiresAt }: AccountRow): boolean {
  if (tokenPurpose !== 'reset' || !tokenExpiresAt) return false
  return new Date(String(tokenExpiresAt)).getTime() - hourMs > Date.now() - minuteMs
}
