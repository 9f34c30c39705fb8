import type { Context } from '../../domain/context'
import { countUndelivered } from '../../domain/outgoing-mail/undelivered'
import { environment } from '../../env'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'

/** Pages about mail: one's own letters in the try-out, what no server took for the technician. */
export async function mailLinks(ctx: Context): Promise<{ href: string; label: string }[]> {
  const { asker, locale } = ctx
  const mailbox = {
    href: pathTo(locale, 'myArea', { word: 'mailbox' }),
    label: message(locale, 'account.area.mailbox'),
  }
  const undelivered = async () => ({
    href: pathTo(locale, 'myArea', { word: 'outgoingMail' }),
    label: message(locale, 'account.area.outgoingMail', { count: await countUndelivered(ctx) }),
  })
  return [
    ...(environment().kind === 'tryOut' ? [mailbox] : []),
    ...(asker?.role === 'admin' ? [await undelivered()] : []),
  ]
}
