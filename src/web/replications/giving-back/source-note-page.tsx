import { longestReason } from '../../../domain/said-note'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import type { LinkTo } from '../../resources/resource-view'
import { ErrorSummary } from '../../ui/error-summary/view'
import { TextField } from '../../ui/form-field/view'

export interface SourceNotePageProps {
  locale: Locale
  title: string
  about: LinkTo
  journal: string
  /** By name. */
  adopter: string
  action: string
  note: string
  errors: { field?: string; message: string }[]
  /** No result is shared yet: nothing can be said of it. */
  closed: boolean
}

/** Where the source's city adds its note to the entry that came of a replication. */
export function SourceNotePage({ locale, about, journal, ...props }: SourceNotePageProps) {
  return (
    <>
      <ErrorSummary locale={locale} errors={props.errors} />
      <h1>{props.title}</h1>
      <p className="lede">
        <a href={about.href}>{about.label}</a>
      </p>
      <p className="measure">
        {props.closed
          ? message(locale, 'error.result.none')
          : message(locale, 'givenBack.note.why', { adopter: props.adopter })}
      </p>
      {props.closed ? (
        <p>
          <a href={journal}>{message(locale, 'givenBack.goBack')}</a>
        </p>
      ) : (
        <form method="post" action={props.action} noValidate>
          <TextField
            locale={locale}
            name="note"
            label={message(locale, 'givenBack.note.field')}
            value={props.note}
            lines={6}
            maxLength={longestReason}
            required
            error={props.errors.find(({ field }) => field === 'note')?.message}
          />
          <div className="actions">
            <button type="submit" className="btn btn-primary">
              {message(locale, 'givenBack.note.keep')}
            </button>
            <a href={journal}>{message(locale, 'givenBack.goBack')}</a>
          </div>
        </form>
      )}
    </>
  )
}
