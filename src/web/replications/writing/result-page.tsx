import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import { ErrorSummary } from '../../ui/error-summary/view'
import { TextField } from '../../ui/form-field/view'

interface ResultPageProps {
  locale: Locale
  heading: string
  journal: { label: string; href: string }
  source: string
  action: string
  title: string
  once: string
  refused: string | null
}

/** What the new entry begins with, and what it is called. */
export function ResultPage({ locale, heading, journal, source, ...form }: ResultPageProps) {
  return (
    <div className="journal-writing">
      {form.refused ? <ErrorSummary locale={locale} title={form.refused} errors={[]} /> : null}
      <h1>{heading}</h1>
      <p>
        <a href={journal.href}>{journal.label}</a>
      </p>
      <p className="measure">{message(locale, 'journal.next.result.why', { source })}</p>
      <p className="measure">{message(locale, 'journal.result.then', { source })}</p>
      <form method="post" action={form.action} noValidate>
        <input type="hidden" name="once" value={form.once} />
        <TextField
          locale={locale}
          name="title"
          label={message(locale, 'field.title')}
          required
          maxLength={100}
          value={form.title}
        />
        <div className="actions">
          <button type="submit" className="btn btn-primary">
            {message(locale, 'journal.result.begin')}
          </button>
          <a href={journal.href}>{message(locale, 'journal.form.back')}</a>
        </div>
      </form>
    </div>
  )
}
