import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { letter, type Written } from './letter'

export interface CityMessageProps {
  locale: Locale
  cityName: string
  name: string
  workplace: string | null
  email: string
  /** The entry it is about, if any. */
  entry: string | null
  text: string
  /** The page it was written from. */
  url: string
}

/** What somebody without an account wrote to a city's office; an answer goes to who wrote. */
export const cityMessage = ({ locale, cityName, ...props }: CityMessageProps): Written =>
  letter(locale, {
    subject: props.entry
      ? message(locale, 'enquiries.letter.subjectEntry', { entry: props.entry })
      : message(locale, 'enquiries.letter.subject', { city: cityName }),
    paragraphs: [
      message(locale, 'enquiries.letter.who', {
        name: [props.name, props.workplace].filter(Boolean).join(', '),
        email: props.email,
        city: cityName,
      }),
    ],
    quoted: props.text,
    action: { label: message(locale, 'enquiries.letter.page'), url: props.url },
    notes: [message(locale, 'enquiries.letter.answer')],
    answerable: true,
  })
