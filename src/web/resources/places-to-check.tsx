import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { ErrorSummary } from '../ui/error-summary/view'
import { TextField } from '../ui/form-field/view'
import { Places, type FoundPlaces, type Place } from '../ui/places/view'

export interface PlacesToCheckProps extends FoundPlaces {
  locale: Locale
  /** Where answers are sent; null for who may not answer. */
  clearTo: string | null
  /** What stopped the last answer, and what was typed. */
  refused: { place: string; reason: string; message: string } | null
}

/** What may make somebody recognisable: where, what to do instead, and what was answered for. */
export function PlacesToCheck({ locale, clearTo, refused, ...found }: PlacesToCheckProps) {
  const { places, cleared, unchecked } = found
  if (places.length + cleared.length + unchecked.length === 0) return null
  return (
    <div className="places">
      {refused ? <ErrorSummary locale={locale} title={refused.message} errors={[]} /> : null}
      <Places
        locale={locale}
        {...found}
        answerOf={(place, index) =>
          clearTo && place.overridable ? (
            <Answer {...{ locale, place, index, clearTo, refused }} />
          ) : null
        }
      />
    </div>
  )
}

interface AnswerProps {
  locale: Locale
  place: Place
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
