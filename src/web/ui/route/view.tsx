import type { ReactNode } from 'react'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'

interface RouteProps {
  locale: Locale
  from: ReactNode
  to: ReactNode
  large?: boolean
}

/** What went from one city to another: both names, and the arc between them. */
export function Route({ locale, from, to, large = false }: RouteProps) {
  return (
    <span className={large ? 'route route-large' : 'route'}>
      <span className="visually-hidden">{message(locale, 'ui.route.from')} </span>
      <span className="route-end">{from}</span>
      <svg className="route-arc" viewBox="0 0 72 24" width="72" height="24" aria-hidden="true">
        <path d="M7 18C20 4 48 4 60 14" fill="none" stroke="currentColor" strokeWidth="2" />
        <circle cx="6" cy="19" r="4" fill="currentColor" />
        <path d="M66 20l-9.5-1.8 6-7.4z" fill="currentColor" />
      </svg>
      <span className="visually-hidden"> {message(locale, 'ui.route.to')} </span>
      <span className="route-end">{to}</span>
    </span>
  )
}
