import type { Removal } from '../../domain/resources/removing/removal'
import { formatDate } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import type { LinkTo } from './resource-view'

export interface AfterTextProps {
  locale: Locale
  /** What was removed from it for good, newest first. */
  removals: Removal[]
  /** What this person may do from here, whoever's the entry is. */
  links: LinkTo[]
}

/** After the text: that something was removed, and what may be done with the entry. */
export function AfterText({ locale, removals, links }: AfterTextProps) {
  return (
    <>
      {removals.length ? (
        <ul className="removed-lines muted" aria-label={message(locale, 'removals.listed')}>
          {removals.map(({ what, at }) => (
            <li key={at}>
              {message(locale, `removals.was.${what}`, { date: formatDate(locale, at) })}
            </li>
          ))}
        </ul>
      ) : null}
      {links.length ? (
        <ul className="inline-list no-print">
          {links.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
