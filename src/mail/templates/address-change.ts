import { formatDateTime } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { letter, type Written } from './letter'

export interface AddressChangeProps {
  locale: Locale
  displayName: string
  /** Which of the two addresses is asked. */
  side: 'old' | 'new'
  newAddress: string
  /** True when a technician asked for it, and only the new address confirms. */
  byAdmin: boolean
  url: string
  expiresAt: Date | string
}

/** Asks an address to agree that the account moves to the new one. */
export const addressChange = ({ locale, side, ...props }: AddressChangeProps): Written =>
  letter(locale, {
    subject: message(locale, 'mail.address.subject'),
    name: props.displayName,
    paragraphs: [
      message(locale, `mail.address.${side}`, { address: props.newAddress }),
      message(locale, props.byAdmin ? 'mail.address.byAdmin' : 'mail.address.both'),
    ],
    action: { label: message(locale, 'mail.address.action'), url: props.url },
    notes: [
      message(locale, 'mail.until', { date: formatDateTime(locale, props.expiresAt) }),
      message(locale, 'mail.address.otherwise'),
    ],
  })
