import type { ReactNode } from 'react'
import { formatDateTime } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import { wordFor } from '../../../i18n/word-for'

/** One thing that may make somebody recognisable. */
export interface Place extends Found {
  place: string
  kind: string
  overridable: boolean
}

interface Found {
  /** Where it is, in words. */
  label: string
  /** What it is, in words. */
  what: string
  excerpt: string
}

export interface FoundPlaces {
  places: readonly Place[]
  /** Answered for; `at` is ISO 8601. */
  cleared: readonly (Found & { reason: string; by: string | null; at: string })[]
  /** Documents that nobody could look through, or not whole. */
  unchecked: readonly { id: string; name: string; why: string }[]
}

interface PlacesProps extends FoundPlaces {
  locale: Locale
  /** How one of them is answered for; nothing where it is not this person's. */
  answerOf: (place: Place, index: number) => ReactNode
}

export function Places({ locale, places, cleared, unchecked, answerOf }: PlacesProps) {
  return (
    <>
      {places.length > 0 ? (
        <>
          <h3>{message(locale, 'privacy.title')}</h3>
          <p>{message(locale, 'privacy.why')}</p>
          <ul>
            {places.map((place, index) => (
              <li key={place.place}>
                <Told locale={locale} found={place} />
                <p className="muted">{wordFor(locale, 'privacy.advice', place.kind)}</p>
                {answerOf(place, index)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {cleared.length > 0 ? (
        <>
          <h3>{message(locale, 'privacy.cleared.title')}</h3>
          <ul>
            {cleared.map((one) => (
              <li key={one.label + one.what + one.excerpt}>
                <Told locale={locale} found={one} />
                <p>
                  {message(locale, 'privacy.cleared.by', {
                    who: one.by ?? message(locale, 'resources.someone'),
                    at: formatDateTime(locale, one.at),
                    reason: one.reason,
                  })}
                </p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {unchecked.length > 0 ? (
        <>
          <h3>{message(locale, 'privacy.unchecked.title')}</h3>
          <ul>
            {unchecked.map(({ id, name, why }) => (
              <li key={id}>
                {message(locale, 'privacy.unchecked', {
                  name,
                  why: wordFor(locale, 'privacy.unchecked', why),
                })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}

const Told = ({ locale, found }: { locale: Locale; found: Found }) => (
  <p>
    <strong>{message(locale, 'privacy.place', { where: found.label, what: found.what })}</strong>
    <br />
    <q>{found.excerpt}</q>
  </p>
)
