import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { ErrorSummary } from '../ui/error-summary/view'
import { TextField } from '../ui/form-field/view'
import { StateMark } from '../ui/state-mark/view'
import { Timeline, type TimelineEntry } from '../ui/timeline/view'
import { PlacesToCheck, type PlacesToCheckProps } from './places-to-check'
import type { LinkTo } from './resource-view'
import { ConfirmValidity } from './confirm-validity'
import { wordFor } from '../../i18n/word-for'

export interface OpenMove {
  /** The state it leads to. */
  to: string
  /** `submit`, `approve`, …: names the button and what it will do. */
  name: string
  note: 'optional' | 'required'
}

/** Where a text is and what this person may do with it. */
export interface Whereabouts {
  workflow: string
  /** The text in work is a revision of one that readers already see. */
  revision: boolean
  /** The state of what readers see. */
  seenAs: string | null
  /** Days in this state, and with whom it lies; null where nobody is waited for. */
  waiting: { days: number; who: string } | null
  moves: OpenMove[]
  /** Where moves are sent, and what they were decided on. */
  moveTo: string
  ifMatch: string
  /** What is missing before it can be sent, in words. */
  missing: string[]
  /** What may make somebody recognisable; null for who neither changes nor moves the text. */
  privacy: Omit<PlacesToCheckProps, 'locale'> | null
  /** What else this person may do here, each on a page of its own that says what will happen. */
  offers: (LinkTo & { why: string; atOnce: boolean })[]
  links: LinkTo[]
  history: TimelineEntry[]
  /** What stopped the last attempt, and the note that was typed. */
  refused: { to: string; message: string; note: string } | null
  /** What has just been done, in words. */
  done: string | null
}

export function WhereItIs({ locale, ...where }: Whereabouts & { locale: Locale }) {
  const { refused, waiting } = where
  return (
    <section className="where-it-is no-print" aria-labelledby="where-it-is">
      <h2 id="where-it-is">{message(locale, 'resources.where')}</h2>
      {where.done ? (
        <p className="done-line" role="status">
          {where.done}
        </p>
      ) : null}
      {refused ? <ErrorSummary locale={locale} title={refused.message} errors={[]} /> : null}
      <p className="where-state">
        <StateMark locale={locale} workflow={where.workflow} />
        {where.revision ? <span>{message(locale, 'revision.one')}</span> : null}
        {waiting ? (
          <span>{message(locale, 'wait.since', { days: waiting.days, who: waiting.who })}</span>
        ) : null}
      </p>
      {where.missing.length ? (
        <p>{message(locale, 'resources.missing', { fields: where.missing.join(', ') })}</p>
      ) : null}
      {where.privacy ? <PlacesToCheck locale={locale} {...where.privacy} /> : null}
      {where.moves.length ? (
        <div className="moves">
          {where.moves.map((move, index) => (
            <MoveForm key={move.to + move.name} {...{ locale, where, move }} first={index === 0} />
          ))}
        </div>
      ) : null}
      {where.offers.map(({ label, href, why, atOnce }, index) => (
        <div key={href} className="offer">
          <p>{why}</p>
          {atOnce ? (
            <ConfirmValidity
              {...{ locale, action: href, from: 'entry' }}
              primary={index === 0 && where.moves.length === 0}
            />
          ) : (
            <a
              className={
                index === 0 && where.moves.length === 0
                  ? 'btn btn-primary'
                  : 'btn btn-outline-primary'
              }
              href={href}
            >
              {label}
            </a>
          )}
        </div>
      ))}
      <ul className="inline-list">
        {where.links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
      {where.history.length ? (
        <details className="fold">
          <summary>{message(locale, 'resources.history')}</summary>
          <Timeline locale={locale} entries={where.history} />
        </details>
      ) : null}
    </section>
  )
}

function MoveForm(props: { locale: Locale; where: Whereabouts; move: OpenMove; first: boolean }) {
  const { locale, where, move, first } = props
  const refused = where.refused?.to === move.to ? where.refused : null
  const label = wordFor(locale, 'move', move.name)
  const form = (
    <form method="post" action={where.moveTo}>
      <input type="hidden" name="workflow" value={move.to} />
      <input type="hidden" name="ifMatch" value={where.ifMatch} />
      <p className="muted">{wordFor(locale, 'resources.effect', effectOf(move, where))}</p>
      <NoteField {...{ locale, move }} value={refused?.note} />
      <button type="submit" className={first ? 'btn btn-primary' : 'btn btn-outline-primary'}>
        {label}
      </button>
    </form>
  )
  if (first) return form
  return (
    <details className="fold" open={refused !== null}>
      <summary>{label}</summary>
      {form}
    </details>
  )
}

/** The note has a name of its own in each form of the page, for its label; it is sent as `note`. */
function NoteField({ locale, move, value }: { locale: Locale; move: OpenMove; value?: string }) {
  const required = move.note === 'required'
  return (
    <TextField
      locale={locale}
      name="note"
      id={`note-${move.name}`}
      label={message(locale, 'resources.note')}
      help={required ? message(locale, 'resources.note.why') : undefined}
      lines={required ? 4 : 2}
      maxLength={2000}
      required={required}
      value={value}
    />
  )
}

/** Sending back from a proposal is not sending back a draft; readers may keep what they see. */
const effectOf = ({ name, to }: OpenMove, { revision, seenAs }: Whereabouts): string =>
  name === 'approve' && revision && seenAs === 'public'
    ? 'approve.network.behindPublic'
    : `${name}.${to}`
