import { longestNote } from '../../../domain/said-note'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import { EmptyState } from '../../ui/empty-state/view'
import { ErrorSummary } from '../../ui/error-summary/view'
import { SelectField, TextField } from '../../ui/form-field/view'

interface TutorPageProps {
  locale: Locale
  title: string
  journal: { label: string; href: string }
  action: string
  adopter: string
  source: string
  typed: Record<string, string>
  wrong: string | null
}

interface AskTutorPageProps extends TutorPageProps {
  people: { value: string; label: string }[]
  /** Who was asked last, and what they said. */
  asked: string | null
  answer: string
  note: string | null
}

/** Who of the source's city may be asked to be the tutor. */
export function AskTutorPage({ locale, people, asked, answer, ...props }: AskTutorPageProps) {
  const { source, note } = props
  return (
    <div className="journal-writing">
      <Opening locale={locale} {...props} />
      <p className="measure">{message(locale, 'journal.tutor.why', { source })}</p>
      {asked && (answer === 'asked' || answer === 'declined') ? (
        <p className="measure">
          <strong>{message(locale, `journal.tutor.${answer}`, { who: asked })}</strong>
          {note ? ` ${note}` : ''}
        </p>
      ) : null}
      {people.length ? (
        <form method="post" action={props.action} noValidate>
          <SelectField
            locale={locale}
            name="profile"
            label={message(locale, 'journal.tutor.people', { source })}
            required
            value={props.typed.profile}
            blank={message(locale, 'journal.tutor.choose')}
            options={people}
          />
          <div className="actions">
            <button type="submit" className="btn btn-primary">
              {message(locale, 'journal.tutor.send')}
            </button>
            <a href={props.journal.href}>{message(locale, 'journal.form.back')}</a>
          </div>
        </form>
      ) : (
        <EmptyState
          title={message(locale, 'journal.tutor.nobody', { source })}
          action={{ label: message(locale, 'journal.form.back'), href: props.journal.href }}
        >
          {message(locale, 'journal.tutor.nobodyWhy')}
        </EmptyState>
      )}
    </div>
  )
}

/** Whether this person will be the tutor. */
export function AnswerTutorPage({ locale, adopter, ...props }: TutorPageProps) {
  return (
    <div className="journal-writing">
      <Opening locale={locale} {...props} />
      <p className="measure">{message(locale, 'journal.tutor.answer.why', { adopter })}</p>
      <form method="post" action={props.action} noValidate>
        <TextField
          locale={locale}
          name="note"
          label={message(locale, 'resources.note')}
          help={message(locale, 'journal.tutor.note.help', { adopter })}
          lines={3}
          maxLength={longestNote}
          value={props.typed.note}
        />
        <div className="actions">
          <button type="submit" name="answer" value="yes" className="btn btn-primary">
            {message(locale, 'journal.tutor.yes')}
          </button>
          <button type="submit" name="answer" value="no" className="btn btn-outline-primary">
            {message(locale, 'journal.tutor.no')}
          </button>
          <a href={props.journal.href}>{message(locale, 'journal.form.back')}</a>
        </div>
      </form>
    </div>
  )
}

function Opening(props: Pick<TutorPageProps, 'locale' | 'title' | 'journal' | 'wrong'>) {
  return (
    <>
      {props.wrong ? <ErrorSummary locale={props.locale} title={props.wrong} errors={[]} /> : null}
      <h1>{props.title}</h1>
      <p>
        <a href={props.journal.href}>{props.journal.label}</a>
      </p>
    </>
  )
}
