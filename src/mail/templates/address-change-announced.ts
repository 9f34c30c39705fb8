import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { letter, type Written } from './letter'

export interface AddressChangeAnnouncedProps {
  locale: Locale
  displayName: string
  newAddress: string
}

/** Told to the old address when a technician moves the account: time to object. */
export const addressChangeAnnounced = ({
  locale,
  displayName,
  newAddress,
}: AddressChangeAnnouncedProps): Written =>
  letter(locale, {
    subject: message(locale, 'mail.addressAnnounced.subject'),
    name: displayName,
    paragraphs: [
      message(locale, 'mail.addressAnnounced.what', { address: newAddress }),
      message(locale, 'mail.addressAnnounced.otherwise'),
    ],
  })
