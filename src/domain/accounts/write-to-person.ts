import type { PayloadRequest } from 'payload'
import type { Locale } from '../../i18n/locales'
import { pathTo, type Room } from '../../i18n/paths'
import { queueMail } from '../../mail/queue-mail'
import type { Written } from '../../mail/templates/letter'
import type { Account } from './account'

/** Puts a letter to this person on its way, in the request's transaction. */
export const writeToPerson = (
  req: PayloadRequest,
  account: Account,
  letter: Written,
  to: string = account.email,
): Promise<void> => queueMail(req, { to, ...letter, about: `users:${account.id}` })

/** An address of the portal for a letter: from its own origin, whatever the request says. */
export const linkTo = (
  req: PayloadRequest,
  locale: Locale,
  room: Room,
  ...rest: string[]
): string => `${String(req.payload.config.custom.origin)}${pathTo(locale, room, ...rest)}`

/** How letters and pages call the person. */
export async function displayNameOf(req: PayloadRequest, profile: string): Promise<string> {
  if (!profile) return ''
  const row = await req.payload.db.findOne<{ id: string; displayName?: string | null }>({
    collection: 'profiles',
    where: { id: { equals: profile } },
    select: { displayName: true },
    req,
  })
  return row?.displayName ?? ''
}
