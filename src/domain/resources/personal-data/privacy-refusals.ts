import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import { Refusal } from '../../errors'
import type { ToldPlace } from './place-words'

const namedAtMost = 5

/** Something in the text or its documents could make a person recognisable. */
export class PersonalData extends Refusal {
  constructor(placesIn: (locale: Locale) => ToldPlace[], locale: Locale) {
    super('personal_data', 422, 'error.personal_data', {
      params: (reader) => ({ places: sentenceOf(reader, placesIn(reader)) }),
      data: { places: placesIn(locale) },
    })
  }
}

/** What was to be answered for is not there any more. */
export class PlaceGone extends Refusal {
  constructor() {
    super('place_gone', 409, 'error.place_gone')
  }
}

/** What is certainly personal is taken out, not answered for. */
export class PlaceCertain extends Refusal {
  constructor() {
    super('place_certain', 409, 'error.place_certain')
  }
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
