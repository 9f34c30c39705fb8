import type { Locale } from '../i18n/locales'
import { saidIn, type Said } from '../i18n/said-in'

/** What a row is called, in this language where it says so; else by its address. */
export const entryTitle = (
  locale: Locale,
  { title, slug }: { title?: unknown; slug?: unknown },
): Said => saidIn(locale, title) ?? { value: String(slug), lang: locale }
