import type { ReactNode } from 'react'
import { formatDateTime } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locales'

export interface TimelineEntry {
  key: string
  at: string
  /** What happened, and who did it. */
  what: ReactNode
  /** What was said, as it was written. */
  note?: string
}

interface TimelineProps {
  locale: Locale
  entries: TimelineEntry[]
  /** A time that is said beside already, ISO 8601. */
  saidAt?: string
}

/** What happened, newest first, with what was said. */
export function Timeline({ locale, entries, saidAt }: TimelineProps) {
  const said = saidAt && formatDateTime(locale, saidAt)
  return (
    <ol className="timeline">
      {entries.map(({ key, at, what, note }) => (
        <li key={key}>
          {formatDateTime(locale, at) === said ? null : (
            <time dateTime={at}>{formatDateTime(locale, at)}</time>
          )}
          <div>{what}</div>
          {note ? <blockquote className="timeline-note">{note}</blockquote> : null}
        </li>
      ))}
    </ol>
  )
}
