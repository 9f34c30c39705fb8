import type { PayloadRequest } from 'payload'
import { displayNameOf } from '../domain/accounts/write-to-person'
import type { Notice } from '../domain/notices/notice'
import type { Subject } from '../domain/notices/read-subjects'
import { sayNotice } from '../domain/notices/say-notice'
import { unsubscribeToken } from '../domain/notices/unsubscribe-token'
import { message } from '../i18n/message'
import { pathTo } from '../i18n/paths'
import type { Mail } from '../mail/queue-mail'
import { noticeLetter } from '../mail/templates/notice'
import type { Person } from './person'

/** The letter of these notices, in the person's language, with addresses of the portal's origin. */
export async function writeLetter(
  req: PayloadRequest,
  { asker, user }: Person,
  told: readonly { notice: Notice; subject: Subject }[],
): Promise<Pick<Mail, 'subject' | 'html' | 'text' | 'unsubscribeUrl'>> {
  const { locale } = asker
  const origin = String(req.payload.config.custom.origin)
  const said = told.map(({ notice, subject }) => ({
    ...sayNotice(locale, notice, subject),
    city: subject.adopter || subject.city,
  }))
  const [only, second] = said
  const kinds = [...new Set(told.map(({ notice }) => notice.kind))]
  const unsubscribeUrl = `${origin}${pathTo(
    locale,
    'notices',
    { word: 'unsubscribe' },
    unsubscribeToken(req.payload.secret, { user: String(user.id), kinds }),
  )}`
  const letter = noticeLetter({
    locale,
    displayName: await displayNameOf(req, asker.profile),
    notices: said,
    action:
      only && !second
        ? { label: only.action, url: `${origin}${only.href}` }
        : {
            label: message(locale, 'mail.notices.action'),
            url: `${origin}${pathTo(locale, 'myArea', { word: 'notices' })}`,
          },
    kinds: kinds.map((kind) => message(locale, `notice.kind.${kind}`)),
    unsubscribeUrl,
  })
  return { ...letter, unsubscribeUrl }
}
