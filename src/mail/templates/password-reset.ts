import { formatDateTime } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { letter, type Written } from './letter'

export interface PasswordResetProps {
  locale: Locale
  displayName: string
  url: string
  expiresAt: Date | string
}

export const passwordReset = ({
  locale,
  displayName,
  url,
  expiresAt,
}: PasswordResetProps): Written =>
  letter(locale, {
    subject: message(locale, 'mail.reset.subject'),
    name: displayName,
    paragraphs: [message(locale, 'mail.reset.what')],
    action: { label: message(locale, 'mail.reset.action'), url },
    notes: [
      message(locale, 'mail.until', { date: formatDateTime(locale, expiresAt) }),
      message(locale, 'mail.reset.otherwise'),
    ],
  })
