import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import { pathTo } from '../../../i18n/paths'

export interface Crumb {
  label: string
  /** Absent on the page itself, which comes last. */
  href?: string
}

/** The way from the home page to here; the home page is added by itself. */
export function Breadcrumb({ locale, crumbs }: { locale: Locale; crumbs: Crumb[] }) {
  const all = [{ label: message(locale, 'ui.home'), href: pathTo(locale, 'home') }, ...crumbs]
  return (
    <nav className="breadcrumb-line" aria-label={message(locale, 'ui.breadcrumb')}>
      <ol>
        {all.map(({ label, href }) => (
          <li key={label}>
            {href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
