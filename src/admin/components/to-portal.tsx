import { isLocale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'

/** The way back to the portal, first in the menu. */
export function ToPortal({ i18n }: { i18n: { language: string } }) {
  const locale = isLocale(i18n.language) ? i18n.language : 'it'
  return (
    <a className="portal-back" href={pathTo(locale, 'home')}>
      {message(locale, 'panel.toPortal')}
    </a>
  )
}
