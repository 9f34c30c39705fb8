import type { ReactNode } from 'react'
import type { EnquiryKind } from '../../domain/enquiries/kinds'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import type { Stopped, Typed } from '../account/form'
import { ErrorSummary } from '../ui/error-summary/view'

interface EnquiryFormProps {
  locale: Locale
  title: string
  intro: string
  typed: Typed
  stopped?: Stopped
  kind: EnquiryKind
  children: ReactNode
}

/**
 * A form for people without an account: its fields, what becomes of what they write, one button. It
 * says by its mark when it was shown, and has a field that people neither see nor reach.
 */
export function EnquiryForm({ locale, title, intro, typed, stopped, ...props }: EnquiryFormProps) {
  return (
    <div className="enquiry">
      <h1>{title}</h1>
      <p className="lede">{intro}</p>
      {stopped ? <ErrorSummary locale={locale} errors={stopped.errors} /> : null}
      <form method="post">
        <input type="hidden" name="mark" value={typed.mark} />
        {props.children}
        <div className="enquiry-trap" aria-hidden="true">
          <label htmlFor="trap">{message(locale, 'enquiries.field.trap')}</label>
          <input id="trap" name="trap" tabIndex={-1} autoComplete="off" />
        </div>
        <p className="muted small enquiry-privacy">
          {message(locale, `enquiries.privacy.${props.kind}`)}{' '}
          <a href={pathTo(locale, 'pages', 'privacy')}>
            {message(locale, 'enquiries.privacy.notice')}
          </a>
        </p>
        <p className="actions">
          <button type="submit" className="btn btn-primary">
            {message(locale, `enquiries.submit.${props.kind}`)}
          </button>
        </p>
      </form>
    </div>
  )
}
