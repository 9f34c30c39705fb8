import { isLocale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'

/** Leaves the panel and the portal at once, by the portal's own form. */
export function SignOut({ i18n }: { i18n: { language: string } }) {
  const locale = isLocale(i18n.language) ? i18n.language : 'it'
  return (
    <form className="portal-sign-out" method="post" action={pathTo(locale, 'signOut')}>
      <button type="submit">{message(locale, 'panel.signOut')}</button>
    </form>
  )
}
