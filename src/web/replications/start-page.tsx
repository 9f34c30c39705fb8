import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import type { Said as SaidText } from '../../i18n/said-in'
import type { Typed } from '../account/form'
import { ErrorSummary } from '../ui/error-summary/view'
import { SelectField } from '../ui/form-field/view'
import { Route } from '../ui/route/view'
import { Said } from '../ui/said/view'
import { DepthFields } from './depth-fields'
import type { Wrong } from './writing/section'

interface StartPageProps {
  locale: Locale
  entry: { title: SaidText; href: string; kind: string }
  /** Cities by name. */
  source: string
  adopter: string
  /** Why this person cannot start it. */
  whyNot: string | null
  /** The journal of the one that runs already. */
  running: string | null
  /** The last one that is over: its journal, and how it ended. */
  before: { href: string; outcome: string } | null
  /** Where one checks the fit first. */
  assess: string
  action: string
  leads: { value: string; label: string }[]
  tutors: { value: string; label: string }[]
  typed: Typed
  once: string
  wrong: Wrong[]
}

/** What starting a replication means, and the little it asks for. */
export function StartPage({ locale, entry, source, adopter, ...props }: StartPageProps) {
  const { whyNot, running } = props
  return (
    <div className="journal-writing">
      <ErrorSummary locale={locale} errors={running ? [] : props.wrong} />
      <h1>{message(locale, 'do.replicate')}</h1>
      <p className="lede">
        <Said locale={locale} lang={entry.title.lang} as="span">
          <a href={entry.href}>{entry.title.value}</a>
        </Said>
      </p>
      {whyNot || running ? null : (
        <p>
          <Route locale={locale} large from={source} to={adopter} />
        </p>
      )}
      {running ? (
        <div className="journal-notice" role={props.wrong.length ? 'alert' : undefined}>
          <p>{message(locale, 'replicate.running', { city: adopter })}</p>
          <p>
            <a className="btn btn-primary" href={running}>
              {message(locale, 'replicate.open')}
            </a>
          </p>
        </div>
      ) : whyNot ? (
        <div className="journal-notice">
          <p>{whyNot}</p>
          <p>
            <a href={entry.href}>{message(locale, 'resources.goBack')}</a>
          </p>
        </div>
      ) : (
        <StartForm {...{ locale, source, adopter, entry, ...props }} />
      )}
    </div>
  )
}

function StartForm({ locale, entry, source, adopter, typed, ...props }: StartPageProps) {
  const errorOf = (field: string) => props.wrong.find((one) => one.field === field)?.message
  return (
    <>
      <ol className="measure what-happens">
        {(['first', 'second', 'third'] as const).map((step) => (
          <li key={step}>{message(locale, `replicate.what.${step}`, { source, adopter })}</li>
        ))}
      </ol>
      {props.before ? (
        <p className="measure">
          {message(locale, 'replicate.before', {
            city: adopter,
            outcome: props.before.outcome,
          })}{' '}
          <a href={props.before.href}>{message(locale, 'givenBack.letter.journal')}</a>
        </p>
      ) : null}
      <p className="measure">
        {message(locale, 'replicate.unsure')}{' '}
        <a href={props.assess}>{message(locale, 'do.assess')}</a>
      </p>
      <form method="post" action={props.action} noValidate>
        <input type="hidden" name="once" value={props.once} />
        <DepthFields {...{ locale, typed, errorOf }} />
        <SelectField
          locale={locale}
          name="lead"
          label={message(locale, 'replication.lead')}
          help={message(locale, 'replicate.lead.help', { adopter })}
          required
          value={typed.lead}
          error={errorOf('lead')}
          options={props.leads}
        />
        {props.tutors.length ? (
          <SelectField
            locale={locale}
            name="tutor"
            label={message(locale, 'do.askTutor')}
            help={message(locale, 'replicate.tutor.help', { source })}
            value={typed.tutor}
            error={errorOf('tutor')}
            blank={message(locale, 'replicate.tutor.none')}
            options={props.tutors}
          />
        ) : (
          <p className="measure muted">{message(locale, 'replicate.tutor.nobody', { source })}</p>
        )}
        <div className="actions">
          <button type="submit" className="btn btn-primary">
            {message(locale, 'replicate.begin')}
          </button>
          <a href={entry.href}>{message(locale, 'resources.goBack')}</a>
        </div>
      </form>
    </>
  )
}
