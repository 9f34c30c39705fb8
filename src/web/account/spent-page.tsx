import type { ReactNode } from 'react'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'

/** A link that was used, has expired, or never was: what to do instead. */
export function SpentPage({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <div className="account-narrow">
      <h1>{message(locale, 'account.spent.title')}</h1>
      <p className="lede">{message(locale, 'account.error.spentLink')}</p>
      <p>{children}</p>
    </div>
  )
}
