import type { Role } from '../../access/asker'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'

interface AreaLinksProps {
  locale: Locale
  role: Role
  managesPeople: boolean
  receivesMessages: boolean
}

/** The further pages that are this person's. */
export function areaLinks({ locale, role, managesPeople, receivesMessages }: AreaLinksProps) {
  const own = (['notices', 'savedSearches', 'profile', 'password', 'address'] as const).map(
    (word) => ({
      href: pathTo(locale, 'myArea', { word }),
      label: message(locale, `account.area.${word}`),
    }),
  )
  const overview = {
    href: pathTo(locale, 'overview'),
    label: message(locale, 'ui.nav.overview'),
  }
  const messages = {
    href: pathTo(locale, 'myArea', { word: 'messages' }),
    label: message(locale, 'area.messagesLink'),
  }
  const people = {
    href: pathTo(locale, 'myArea', { word: 'people' }),
    label: message(locale, 'account.area.people'),
  }
  const imports = {
    href: pathTo(locale, 'myArea', { word: 'imports' }),
    label: message(locale, 'account.area.imports'),
  }
  const panel = { href: '/admin', label: message(locale, 'account.area.panel') }
  return [
    ...(role === 'anci' || role === 'ministry' ? [overview] : []),
    ...(receivesMessages ? [messages] : []),
    ...own,
    ...(managesPeople ? [people] : []),
    ...(role === 'anci' || role === 'admin' ? [imports] : []),
    ...(role === 'partner' ? [] : [panel]),
  ]
}
