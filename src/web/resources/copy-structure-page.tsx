import type { Structure } from '../../domain/resources/copy-structure'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { ErrorSummary } from '../ui/error-summary/view'
import { TextField } from '../ui/form-field/view'
import type { LinkTo } from './resource-view'
import { wordFor } from '../../i18n/word-for'

export interface CopyStructurePageProps {
  locale: Locale
  about: LinkTo
  action: string
  structure: Structure
  typed: { title?: string; summary?: string }
  once: string
  errors: { field?: string; message: string }[]
}

/** What a new draft would begin with, and what to call it. */
export function CopyStructurePage({ locale, about, structure, ...form }: CopyStructurePageProps) {
  const errorOf = (field: string) => form.errors.find((error) => error.field === field)?.message
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <h1>{message(locale, 'structure.title')}</h1>
      <p className="lede">
        <a href={about.href}>{about.label}</a>
      </p>
      <p className="measure">
        {message(locale, 'structure.intro', { kind: wordFor(locale, 'kind', structure.kind) })}
      </p>
      {structure.rows.length ? (
        <>
          <h2>{message(locale, 'structure.rows')}</h2>
          <ul>
            {structure.rows.map(({ field, count, essential }) => (
              <li key={field}>
                {wordFor(locale, 'field', field)}: {message(locale, 'structure.count', { count })}
                {essential > 0 ? `, ${message(locale, 'structure.essential', { essential })}` : ''}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="measure">{message(locale, 'structure.none')}</p>
      )}
      <form method="post" action={form.action} noValidate>
        <input type="hidden" name="once" value={form.once} />
        <TextField
          {...{ locale, name: 'title', value: form.typed.title, error: errorOf('title') }}
          required
          maxLength={100}
          label={message(locale, 'resources.new.title')}
          help={message(locale, 'resources.new.title.help')}
        />
        <TextField
          {...{ locale, name: 'summary', value: form.typed.summary, error: errorOf('summary') }}
          lines={3}
          maxLength={280}
          label={message(locale, 'resources.new.summary')}
          help={message(locale, 'resources.new.summary.help')}
        />
        <div className="actions">
          <button type="submit" className="btn btn-primary">
            {message(locale, 'structure.begin')}
          </button>
          <a href={about.href}>{message(locale, 'resources.goBack')}</a>
        </div>
      </form>
    </>
  )
}
