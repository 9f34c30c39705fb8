import type { Locale } from '../i18n/locales'
import { isMessageKey, message, type MessageKey } from '../i18n/message'
import type { Place } from '../privacy/place'
import { Refusal } from './errors'

/** A place that may make somebody recognisable, as people and machines are told of it. */
export interface ToldPlace extends Place {
  /** `campo «Risultati e fonti», riga 2`. */
  label: string
  /** `numero di telefono`. */
  what: string
}

const namedAtMost = 5

/**
 * Something in a text could make a person recognisable; `data.places` tells where, in the language of
 * `locale`. 422 `personal_data`. `key`: a sentence that says what else can be done about `{places}`.
 */
export class PersonalData extends Refusal {
  constructor(
    placesIn: (locale: Locale) => ToldPlace[],
    locale: Locale,
    key: MessageKey = 'error.personal_data',
  ) {
    super('personal_data', 422, key, {
      params: (reader) => ({ places: sentenceOf(reader, placesIn(reader)) }),
      data: { places: placesIn(locale) },
    })
  }
}

/** What was found, in words. */
export function kindIn(locale: Locale, kind: string): string {
  const key = `privacy.kind.${kind}`
  return isMessageKey(key) ? message(locale, key) : kind
}

/** Where in a row's fields a path leads, `nameOf` naming the field: in it, or in which of its rows. */
export function whereInRow(
  locale: Locale,
  path: string,
  nameOf: (field: string) => string,
): string {
  const [field = '', second] = path.split('.')
  const row = Number(second) + 1
  return Number.isInteger(row)
    ? message(locale, 'privacy.inRow', { field: nameOf(field), row })
    : message(locale, 'privacy.inField', { field: nameOf(field) })
}

function sentenceOf(locale: Locale, places: readonly ToldPlace[]): string {
  const named = places
    .slice(0, namedAtMost)
    .map(({ label: where, what }) => message(locale, 'privacy.place', { where, what }))
  const more = places.length - named.length
  return [...named, ...(more > 0 ? [message(locale, 'privacy.more', { count: more })] : [])].join(
    '; ',
  )
}
