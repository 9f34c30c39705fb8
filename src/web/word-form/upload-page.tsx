import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { ErrorSummary } from '../ui/error-summary/view'
import { FileField } from '../ui/form-field/view'

interface UploadPageProps {
  locale: Locale
  action: string
  /** What names this sending, so that a second click makes no second draft. */
  once: string
  megabytes: number
  forms: { label: string; help: string; href: string }[]
  errors: string[]
}

/** The form to take away, and the way to bring it back. */
export function UploadPage({ locale, action, forms, errors, ...props }: UploadPageProps) {
  return (
    <>
      <ErrorSummary
        locale={locale}
        errors={errors.map((error) => ({ field: 'file', message: error }))}
      />
      <h1>{message(locale, 'wordForm.title')}</h1>
      <p className="lede">{message(locale, 'wordForm.intro')}</p>
      <section className="word-form-part">
        <h2>{message(locale, 'wordForm.download')}</h2>
        <p className="measure">{message(locale, 'wordForm.download.why')}</p>
        <ul className="word-form-kinds">
          {forms.map(({ label, help, href }) => (
            <li key={href}>
              <a href={href} download>
                {label}
              </a>{' '}
              <span className="muted small">(DOCX)</span>
              <p>{help}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className="word-form-part">
        <h2>{message(locale, 'wordForm.upload')}</h2>
        <form method="post" action={action} encType="multipart/form-data" noValidate>
          <input type="hidden" name="once" value={props.once} />
          <FileField
            {...{ locale, name: 'file', error: errors[0] }}
            required
            accept=".docx,.odt"
            label={message(locale, 'wordForm.file')}
            help={message(locale, 'wordForm.upload.why', { megabytes: props.megabytes })}
          />
          <button type="submit" className="btn btn-primary">
            {message(locale, 'wordForm.send')}
          </button>
        </form>
      </section>
    </>
  )
}
