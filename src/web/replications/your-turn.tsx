import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'

interface LinkTo {
  label: string
  href: string
}

/** What one person may do with a replication now. */
export interface Turn {
  /** The one next step of this person; null where they wait for somebody else. */
  next: (LinkTo & { why: string }) | null
  /** What lies with somebody else, in words. */
  waiting: string | null
  /** Whatever else they may do. */
  further: LinkTo[]
}

/** The one next action of this person, then everything else they may do. */
export function YourTurn({ locale, turn }: { locale: Locale; turn: Turn }) {
  const { next, waiting, further } = turn
  return (
    <section className="where-it-is no-print" aria-labelledby="tocca-a-te">
      <h2 id="tocca-a-te">{message(locale, next ? 'journal.turn' : 'journal.turn.further')}</h2>
      {next ? (
        <>
          <p>{next.why}</p>
          <p>
            <a className="btn btn-primary" href={next.href}>
              {next.label}
            </a>
          </p>
        </>
      ) : null}
      {waiting ? <p className="muted">{waiting}</p> : null}
      {further.length ? (
        <ul className="inline-list">
          {further.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
