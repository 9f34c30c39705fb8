import type { Locale } from '../../i18n/locales'

/** What a list shows of a page of the portal, as the index keeps it. */
export interface PageCard {
  slug: string
  /** By language: one that is not there was not translated. */
  title: Partial<Record<Locale, string>>
}
