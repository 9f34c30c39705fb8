import type { PayloadRequest } from 'payload'
import { message } from '../../i18n/message'
import { invitation } from '../../mail/templates/invitation'
import type { Account } from './account'
import { displayNameOf, linkTo, writeToPerson } from './write-to-person'
import { newToken } from './tokens'

/**
 * Gives the account a fresh invitation link and writes to the person. The link sent before, if
 * any, stops working.
 */
export async function sendInvitation(
  req: PayloadRequest,
  account: Account,
  inviterProfile: string,
): Promise<void> {
  const token = newToken('invitation')
  await req.payload.db.updateOne({
    collection: 'users',
    id: account.id,
    data: { tokenPurpose: 'invitation', tokenHash: token.hash, tokenExpiresAt: token.expiresAt },
    req,
    returning: false,
  })
  const { locale } = account
  const letter = invitation({
    locale,
    displayName: await displayNameOf(req, account.profile),
    inviterName: await displayNameOf(req, inviterProfile),
    organisationName: await organisationName(req, account),
    roleName: message(locale, `role.${account.role}`),
    url: linkTo(req, locale, 'acceptInvitation', token.secret),
    expiresAt: token.expiresAt,
  })
  await writeToPerson(req, account, letter)
}

export async function organisationName(
  req: PayloadRequest,
  { organisation, locale }: Pick<Account, 'organisation' | 'locale'>,
): Promise<string> {
  const row = await req.payload.findByID({
    collection: 'organisations',
    id: organisation,
    locale,
    depth: 0,
    select: { name: true },
    disableErrors: true,
    // As the system: the names of organisations are everyone's.
    overrideAccess: true,
    req,
  })
  return String(row?.name ?? '')
}
