import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'

interface ErrorSummaryProps {
  locale: Locale
  /** The sentence that says it all; default "something needs correcting". */
  title?: string
  /** Each with the field it is about, if any. */
  errors: { field?: string; message: string }[]
}

/** What stopped the form, first on the page, each line leading to its field. */
export function ErrorSummary({ locale, title, errors }: ErrorSummaryProps) {
  if (errors.length === 0 && !title) return null
  return (
    <div className="error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1}>
      <h2 id="error-summary-title">{title ?? message(locale, 'ui.errors.title')}</h2>
      {errors.length ? (
        <ul>
          {errors.map((error) => (
            <li key={`${error.field} ${error.message}`}>
              {error.field ? <a href={`#${error.field}`}>{error.message}</a> : error.message}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
