import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import type { Crumb } from '../ui/breadcrumb/view'

/** The way from one's area to a page of it. */
export const areaCrumbs = (locale: Locale, here: string, between: Crumb[] = []): Crumb[] => [
  { label: message(locale, 'account.area.title'), href: pathTo(locale, 'myArea') },
  ...between,
  { label: here },
]
