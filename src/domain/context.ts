import type { Payload, PayloadRequest } from 'payload'
import type { Asker } from '../access/asker'
import type { Locale } from '../i18n/locales'

/** Who asks, in which language, of which Payload: the first argument of every use case. */
export interface Context {
  payload: Payload
  asker: Asker | null
  locale: Locale
  /** Payload's user for calls of its Local API as this person. */
  user: PayloadRequest['user']
  /** The request whose transaction the work joins, when there is one. */
  req?: PayloadRequest
}
