import type { Role } from '../../access/asker'
import type { Locale } from '../../i18n/locales'
import { message, type MessageKey } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { EmptyState } from '../ui/empty-state/view'

interface Next {
  why: MessageKey
  label: MessageKey
  href: (locale: Locale) => string
}

const library = (locale: Locale): string => pathTo(locale, 'resources')
const overview = (locale: Locale): string => pathTo(locale, 'overview')

const city: Next = { why: 'area.empty.city', label: 'area.empty.city.do', href: library }

/** The next useful step of each role. */
const next: Record<Role, Next> = {
  cityStaff: city,
  cityManager: city,
  anci: { why: 'area.empty.anci', label: 'area.empty.direction.do', href: overview },
  ministry: { why: 'area.empty.ministry', label: 'area.empty.direction.do', href: overview },
  admin: {
    why: 'area.empty.admin',
    label: 'area.empty.admin.do',
    href: (locale) => pathTo(locale, 'myArea', { word: 'people' }),
  },
  partner: { why: 'area.empty.partner', label: 'area.empty.partner.do', href: library },
}

/** Nothing waits: what will appear here, and what is useful meanwhile. */
export function NothingWaits({ locale, role }: { locale: Locale; role: Role }) {
  const { why, label, href } = next[role]
  return (
    <EmptyState
      title={message(locale, 'account.area.nothing')}
      action={{ label: message(locale, label), href: href(locale) }}
    >
      {message(locale, why)}
    </EmptyState>
  )
}
