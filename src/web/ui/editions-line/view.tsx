import { formatMonth } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'

export interface EditionSpan {
  code: string
  label: string | null
  /** ISO 8601; null where no source says it. */
  startsOn: string | null
  endsOn: string | null
  /** How many took part, as its source says it. */
  membership: string | null
  membershipSource: string | null
}

interface EditionsLineProps {
  locale: Locale
  editions: EditionSpan[]
  /** What tells an edition that is over from one that runs. */
  now?: Date
}

/** The editions in the order of time: what is over is a full mark, what runs an open one. */
export function EditionsLine({ locale, editions, now = new Date() }: EditionsLineProps) {
  return (
    <ol className="editions-line">
      {[...editions].sort(byTime).map((edition) => {
        const over = edition.endsOn !== null && new Date(edition.endsOn) < now
        return (
          <li key={edition.code} className={over ? 'edition-over' : 'edition-running'}>
            <h3>{edition.code}</h3>
            <p className="editions-when">{spanOf(locale, edition, over)}</p>
            {edition.membership ? (
              <p className="small muted">
                {edition.membership}
                {edition.membershipSource
                  ? ` (${message(locale, 'ui.sourceIs', { source: hostOf(edition.membershipSource) })})`
                  : ''}
              </p>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}

const byTime = (a: EditionSpan, b: EditionSpan): number => whenOf(a).localeCompare(whenOf(b))
const whenOf = ({ startsOn, endsOn }: EditionSpan): string => endsOn ?? startsOn ?? ''

function spanOf(locale: Locale, { startsOn, endsOn }: EditionSpan, over: boolean): string {
  const month = (date: string) => formatMonth(locale, date)
  if (startsOn && endsOn) return `${month(startsOn)} – ${month(endsOn)}`
  if (endsOn)
    return message(locale, over ? 'ui.edition.ended' : 'ui.edition.ends', { date: month(endsOn) })
  return startsOn ? message(locale, 'ui.since', { date: month(startsOn) }) : ''
}

/** A source given as an address reads by its site. */
function hostOf(source: string): string {
  return URL.canParse(source) ? new URL(source).hostname.replace(/^www\./, '') : source
}
