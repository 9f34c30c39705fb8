import type { WaitingReason } from '../../domain/resources/find-waiting'
import { daysSince } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import type { Said as SaidText } from '../../i18n/said-in'
import { ConfirmValidity } from '../resources/confirm-validity'
import { Said } from '../ui/said/view'

export interface WaitingItem {
  title: SaidText
  href: string
  organisation: string
  reason: WaitingReason
  revision: boolean
  /** ISO 8601. */
  since: string
  note: string | null
  /** Where its owner confirms at once that it still holds. */
  confirmAt: string | null
}

interface WaitingListProps {
  locale: Locale
  entries: WaitingItem[]
}

/** Entries that wait, each with what to do, since when, and what was said. */
export function WaitingList({ locale, entries }: WaitingListProps) {
  return (
    <ol className="waiting-list">
      {entries.map(({ title, href, organisation, reason, revision, since, note, confirmAt }) => (
        <li key={`${reason} ${href}`}>
          <p className="waiting-what">{message(locale, `account.waiting.${reason}`)}</p>
          <h3>
            <a href={href}>
              <Said locale={locale} lang={title.lang} as="span">
                {title.value}
              </Said>
            </a>
          </h3>
          <p className="muted small">
            {[
              organisation,
              ...(revision ? [message(locale, 'revision.one')] : []),
              message(locale, `account.waiting.${reason === 'verify' ? 'due' : 'since'}`, {
                days: daysSince(since),
              }),
            ].join(' · ')}
          </p>
          {note ? <blockquote className="waiting-note">{note}</blockquote> : null}
          {confirmAt ? (
            <ConfirmValidity locale={locale} action={confirmAt} from="area" primary={false} />
          ) : null}
        </li>
      ))}
    </ol>
  )
}
