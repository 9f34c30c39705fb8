import { appendChange } from '../../changes/append-change'
import { inTransaction } from '../../database/transaction'
import type { Context } from '../context'
import { requestOf } from '../request-of'
import { accountOf } from './account'
import { appendAccountActivity } from './append-account-activity'
import { consumeToken, peekToken } from './consume-token'
import { checkPassword, hashPassword } from './passwords'
import { MissingField, SpentLink } from './refusals'
import { organisationName } from './send-invitation'
import { displayNameOf } from './write-to-person'

/** Who is invited and to what, for the page that asks them in; null when the link opens nothing. */
export async function readInvitation(ctx: Context, { token }: { token: string }) {
  const req = await requestOf(ctx)
  const row = await peekToken(req, 'invitation', token)
  if (!row) return null
  const account = accountOf(row)
  return {
    email: account.email,
    role: account.role,
    displayName: await displayNameOf(req, account.profile),
    organisationName: await organisationName(req, { ...account, locale: ctx.locale }),
  }
}

export interface Acceptance {
  token: string
  password: string
  displayName: string
  /** Version of the privacy notice that was on the page. */
  privacyVersion: string
}

/** Comes in by an invitation: the link is spent, the account active, the notice recorded as seen. */
export async function acceptInvitation(
  ctx: Context,
  { token, password, displayName, privacyVersion }: Acceptance,
): Promise<{ email: string }> {
  const request = await requestOf(ctx)
  const invited = await peekToken(request, 'invitation', token)
  if (!invited) throw new SpentLink()
  checkPassword(password, String(invited.email))
  const name = displayName.normalize('NFC').trim()
  if (name === '' || name.length > 120) throw new MissingField('displayName')
  const secret = await hashPassword(password)
  return inTransaction(request, async (req) => {
    const row = await consumeToken(req, 'invitation', token)
    if (!row) throw new SpentLink()
    const account = accountOf(row)
    await req.payload.db.updateOne({
      collection: 'users',
      id: account.id,
      data: {
        ...secret,
        status: 'active',
        locale: ctx.locale,
        privacySeen: { version: privacyVersion.slice(0, 100), at: new Date().toISOString() },
      },
      req,
      returning: false,
    })
    await req.payload.db.updateOne({
      collection: 'profiles',
      id: account.profile,
      data: { displayName: name },
      req,
      returning: false,
    })
    await appendAccountActivity(req, account, {
      verb: 'user.joined',
      from: 'invited',
      to: 'active',
    })
    await appendChange(req, { collection: 'users', id: account.id, operation: 'update' })
    await appendChange(req, { collection: 'profiles', id: account.profile, operation: 'update' })
    return { email: account.email }
  })
}
