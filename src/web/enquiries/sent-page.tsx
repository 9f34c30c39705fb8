import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import type { EnquiryKind } from '../../domain/enquiries/kinds'

interface SentPageProps {
  locale: Locale
  kind: EnquiryKind
  /** Whom a message to a city reached. */
  city?: string
  /** Where to go on. */
  back: { label: string; href: string }
}

/** It has been received: what happens next, and the way back. */
export function SentPage({ locale, kind, city = '', back }: SentPageProps) {
  return (
    <div className="enquiry">
      <h1>{message(locale, `enquiries.sent.${kind}`)}</h1>
      <p className="lede" role="status">
        {message(locale, `enquiries.sent.${kind}.next`, { city })}
      </p>
      <p className="actions">
        <a href={back.href}>{back.label}</a>
      </p>
    </div>
  )
}
