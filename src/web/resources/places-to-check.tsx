import { formatDateTime } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { ErrorSummary } from '../ui/error-summary/view'
import { TextField } from '../ui/form-field/view'
import { wordFor } from './word-for'

/** One thing that may make somebody recognisable. */
export interface ShownPlace {
  place: string
  kind: string
  /** Where it is, in words. */
  label: string
  /** What it is, in words. */
  what: string
  excerpt: string
  overridable: boolean
}

export interface PlacesToCheckProps {
  locale: Locale
  places: readonly ShownPlace[]
  cleared: readonly {
    label: string
    what: string
    excerpt: string
    reason: string
    by: string | null
    /** ISO 8601. */
    at: string
  }[]
  unchecked: readonly { id: string; name: string; why: string }[]
  /** Where answers are sent; null for who may not answer. */
  clearTo: string | null
  /** What stopped the last answer, and what was typed. */
  refused: { place: string; reason: string; message: string } | null
}

/** What may make somebody recognisable: where, what to do instead, and what was answered for. */
export function PlacesToCheck({ locale, places, cleared, unchecked, ...sent }: PlacesToCheckProps) {
  const { clearTo, refused } = sent
  if (places.length + cleared.length + unchecked.length === 0) return null
  return (
    <div className="places">
      {refused ? <ErrorSummary locale={locale} title={refused.message} errors={[]} /> : null}
      {places.length ? (
        <>
          <h3>{message(locale, 'privacy.title')}</h3>
          <p>{message(locale, 'privacy.why')}</p>
          <ul>
            {places.map((place, index) => (
              <li key={place.place}>
                <Told {...{ locale, ...place }} />
                <p className="muted">{wordFor(locale, 'privacy.advice', place.kind)}</p>
                {clearTo && place.overridable ? (
                  <Answer {...{ locale, place, index, clearTo, refused }} />
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {cleared.length ? (
        <>
          <h3>{message(locale, 'privacy.cleared.title')}</h3>
          <ul>
            {cleared.map((one) => (
              <li key={one.label + one.what + one.excerpt}>
                <Told {...{ locale, ...one }} />
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
      {unchecked.length ? (
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
    </div>
  )
}

function Told(props: { locale: Locale; label: string; what: string; excerpt: string }) {
  const { locale, label, what, excerpt } = props
  return (
    <p>
      <strong>{message(locale, 'privacy.place', { where: label, what })}</strong>
      <br />
      <q>{excerpt}</q>
    </p>
  )
}

interface AnswerProps {
  locale: Locale
  place: ShownPlace
  index: number
  clearTo: string
  refused: PlacesToCheckProps['refused']
}

/** One place at a time, with its reason. */
function Answer({ locale, place, index, clearTo, refused }: AnswerProps) {
  const mine = refused?.place === place.place ? refused : null
  return (
    <details className="fold" open={mine !== null}>
      <summary>
        {message(locale, 'privacy.clear')}
        <span className="visually-hidden">
          : {place.label}, {place.what}
        </span>
      </summary>
      <form method="post" action={clearTo}>
        <input type="hidden" name="place" value={place.place} />
        <TextField
          locale={locale}
          name="reason"
          id={`reason-${index}`}
          label={message(locale, 'privacy.clear.reason')}
          help={message(locale, 'privacy.clear.help')}
          error={mine?.message}
          lines={3}
          maxLength={1000}
          required
          value={mine?.reason}
        />
        <button type="submit" className="btn btn-outline-primary">
          {message(locale, 'privacy.clear.confirm')}
        </button>
      </form>
    </details>
  )
}
