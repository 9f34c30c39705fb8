import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { letter, type Written } from './letter'

export interface PasswordChangedProps {
  locale: Locale
  displayName: string
}

/** Told to whoever owns the account, who may not be who changed it. */
export const passwordChanged = ({ locale, displayName }: PasswordChangedProps): Written =>
  letter(locale, {
    subject: message(locale, 'mail.passwordChanged.subject'),
    name: displayName,
    paragraphs: [
      message(locale, 'mail.passwordChanged.what'),
      message(locale, 'mail.passwordChanged.otherwise'),
    ],
  })
