import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import type { Said } from '../../i18n/said-in'
import { wordFor } from '../../i18n/word-for'
import { changeLines } from '../ui/lineage-tree/change-lines'
import { ProvenanceMark } from '../ui/provenance-mark/view'
import { Route } from '../ui/route/view'

export interface ReplicationItemProps {
  locale: Locale
  href: string
  from: string
  to: string
  /** What is replicated; null where the reader may not read it. */
  title: Said | null
  changes: { element: string; change: string }[]
  depth: string
  phase: string
  outcome: string
  visibility: string
  /** The year it was begun in. */
  year: string
  demonstration: boolean
  /** The level that follows the heading above. */
  level?: 3 | 4
}

/** A replication in a list: from where to where, of what, what changed, how it went. */
export function ReplicationItem({ locale, level = 3, ...item }: ReplicationItemProps) {
  const { href, from, to, title, outcome, phase, visibility } = item
  const Heading = level === 3 ? 'h3' : 'h4'
  const lines = changeLines(locale, item.changes)
  return (
    <article className="network-item">
      <Heading>
        <a href={href}>
          <Route locale={locale} from={from} to={to} />
        </a>
      </Heading>
      <p
        className="network-item-title"
        lang={title && title.lang !== locale ? title.lang : undefined}
      >
        {title?.value ?? message(locale, 'network.unavailable')}
      </p>
      {lines.length > 0 ? <p className="network-item-changes">{lines.join('; ')}</p> : null}
      <ul className="inline-list">
        <li>
          {outcome === 'active'
            ? wordFor(locale, 'phase', phase)
            : wordFor(locale, 'outcome', outcome)}
        </li>
        <li>{wordFor(locale, 'depth', item.depth)}</li>
        <li>{message(locale, 'network.since', { year: item.year })}</li>
        {visibility === 'public' ? null : (
          <li>
            {message(locale, visibility === 'city' ? 'network.onlyCity' : 'network.onlyNetwork')}
          </li>
        )}
        {item.demonstration ? (
          <li>
            <ProvenanceMark locale={locale} provenance="demonstration" />
          </li>
        ) : null}
      </ul>
    </article>
  )
}
