import { formatMonth } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'

export interface EditionSpan {
  code: string
  label: string | null
  /** ISO 8601; an edition without a beginning has no line. */
  startsOn: string | null
  endsOn: string | null
  /** How many took part, as its source says it. */
  membership: string | null
  membershipSource: string | null
}

interface EditionsLineProps {
  locale: Locale
  editions: EditionSpan[]
  /** Where "today" is marked. */
  now?: Date
}

/** When each edition began and ended, on one line of time. */
export function EditionsLine({ locale, editions, now = new Date() }: EditionsLineProps) {
  const instants = editions
    .flatMap(({ startsOn, endsOn }) => [startsOn, endsOn])
    .flatMap((date) => (date ? [new Date(date).getTime()] : []))
  const first = Math.min(...instants)
  const whole = Math.max(...instants, now.getTime()) - first
  const at = (date: string | number) => ((new Date(date).getTime() - first) / whole) * 1000
  return (
    <ol className="editions-line">
      {editions.map((edition) => (
        <li key={edition.code}>
          <h3>
            {edition.code} <span className="editions-when">{spanOf(locale, edition)}</span>
          </h3>
          {edition.startsOn ? (
            <svg viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true">
              <rect className="editions-axis" x="0" y="6" width="1000" height="1" />
              <rect
                className="editions-span"
                x={at(edition.startsOn)}
                y="3"
                width={Math.max(4, at(edition.endsOn ?? now.getTime()) - at(edition.startsOn))}
                height="8"
              />
              <rect
                className="editions-now"
                x={at(now.getTime()) - 1.5}
                y="0"
                width="3"
                height="14"
              />
            </svg>
          ) : null}
          {edition.membership ? (
            <p className="small muted">
              {edition.membership}
              {edition.membershipSource
                ? ` (${message(locale, 'ui.sourceIs', { source: hostOf(edition.membershipSource) })})`
                : ''}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

function spanOf(locale: Locale, { startsOn, endsOn }: EditionSpan): string {
  if (startsOn && endsOn) return `${formatMonth(locale, startsOn)} – ${formatMonth(locale, endsOn)}`
  if (startsOn) return message(locale, 'ui.since', { date: formatMonth(locale, startsOn) })
  if (endsOn) return message(locale, 'ui.until', { date: formatMonth(locale, endsOn) })
  return ''
}

/** A source given as an address reads by its site. */
function hostOf(source: string): string {
  return URL.canParse(source) ? new URL(source).hostname.replace(/^www\./, '') : source
}
