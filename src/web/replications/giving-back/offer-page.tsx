import type { AdaptationRow } from '../../../domain/replications/read-replication'
import { longestNote } from '../../../domain/said-note'
import { formatDate } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import type { Said as SaidText } from '../../../i18n/said-in'
import { wordFor } from '../../../i18n/word-for'
import { ErrorSummary } from '../../ui/error-summary/view'
import { TextField } from '../../ui/form-field/view'
import { RichText } from '../../ui/rich-text/view'
import { Said } from '../../ui/said/view'
import type { LinkTo } from '../../resources/resource-view'

export interface OfferPageProps {
  locale: Locale
  title: string
  entry: LinkTo
  journal: string
  /** By name. */
  cities: { source: string; adopter: string }
  offered: AdaptationRow
  /** What the element says in the source; null for one that is new to it. */
  said: SaidText<unknown> | null
  /** This person is asked. */
  answers: boolean
  action: string
  note: string
  errors: { field?: string; message: string }[]
}

/** One change that another city offers: what the source says, what that city did, the answer. */
export function OfferPage({ locale, entry, cities, offered, ...props }: OfferPageProps) {
  const { element, change, reason, effect, decidedBy } = offered
  return (
    <div className="offer">
      <ErrorSummary locale={locale} errors={props.errors} />
      <h1>{props.title}</h1>
      <p className="lede">
        {entry.href ? <a href={entry.href}>{entry.label}</a> : entry.label} ·{' '}
        <a href={props.journal}>{message(locale, 'offer.journal')}</a>
      </p>
      <h2>
        {element} <span className="offer-change">{wordFor(locale, 'change', change ?? '')}</span>
      </h2>
      <div className="offer-sides">
        <section aria-labelledby="in-origine">
          <h3 id="in-origine">{message(locale, 'offer.inSource', { city: cities.source })}</h3>
          <InSource {...{ locale }} said={props.said} isNew={change === 'added'} />
        </section>
        <section aria-labelledby="da-chi-replica" className="offer-theirs">
          <h3 id="da-chi-replica">
            {message(locale, 'offer.inAdopter', { city: cities.adopter })}
          </h3>
          {reason ? <p className="as-written">{reason}</p> : null}
          {effect ? (
            <p className="as-written">
              <strong>{message(locale, 'journal.effect')}</strong> {effect}
            </p>
          ) : null}
          {decidedBy ? (
            <p className="muted small">
              {message(locale, 'journal.decidedBy', { who: decidedBy })}
            </p>
          ) : null}
        </section>
      </div>
      {props.answers ? (
        <AnswerForm {...props} {...{ locale, cities, change }} />
      ) : (
        <Answered {...{ locale, offered }} city={cities.source} />
      )}
    </div>
  )
}

function InSource({
  locale,
  said,
  isNew,
}: Pick<OfferPageProps, 'locale' | 'said'> & { isNew: boolean }) {
  if (!said)
    return (
      <p className="muted">
        {message(locale, isNew ? 'offer.inSource.new' : 'offer.inSource.none')}
      </p>
    )
  return (
    <Said locale={locale} lang={said.lang}>
      {typeof said.value === 'string' ? (
        <p className="as-written">{said.value}</p>
      ) : (
        <RichText value={said.value} under={3} />
      )}
    </Said>
  )
}

function AnswerForm({
  locale,
  cities,
  change,
  ...form
}: Pick<OfferPageProps, 'locale' | 'cities' | 'action' | 'note' | 'errors'> &
  Pick<AdaptationRow, 'change'>) {
  const what = change === 'added' || change === 'dropped' ? change : 'changed'
  return (
    <form method="post" action={form.action} noValidate className="offer-answer">
      <h2>{message(locale, 'offer.answer')}</h2>
      <p className="measure">
        {message(locale, `offer.accepted.${what}`, { city: cities.adopter })}
      </p>
      <p className="measure">{message(locale, 'offer.accepted.then', { city: cities.adopter })}</p>
      <TextField
        locale={locale}
        name="note"
        lines={4}
        maxLength={longestNote}
        value={form.note}
        mayBeEmpty
        label={message(locale, 'offer.note')}
        help={message(locale, 'offer.note.help', { city: cities.adopter })}
        error={form.errors.find(({ field }) => field === 'note')?.message}
      />
      <div className="actions">
        <button type="submit" name="answer" value="accept" className="btn btn-primary">
          {message(locale, 'do.accept')}
        </button>
        <button type="submit" name="answer" value="decline" className="btn btn-outline-primary">
          {message(locale, 'do.decline')}
        </button>
      </div>
    </form>
  )
}

/** What was answered and when; or that it is not. */
function Answered({
  locale,
  offered: { answer, answerNote, answeredAt },
  city,
}: Pick<OfferPageProps, 'locale' | 'offered'> & { city: string }) {
  if (answer === 'none') return null
  return (
    <div className="journal-answer">
      {message(locale, `journal.answer.${answer}`, { city })}
      {answeredAt ? (
        <span className="muted"> ({formatDate(locale, answeredAt)})</span>
      ) : (
        <span className="journal-answer-note">{message(locale, 'offer.whose')}</span>
      )}
      {answerNote ? <span className="journal-answer-note">{answerNote}</span> : null}
    </div>
  )
}
