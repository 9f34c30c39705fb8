import type { Locale } from '../../i18n/locales'

/** What a list shows of an organisation, as the index keeps it. */
export interface OrganisationCard {
  slug: string
  /** `city`, `ministry`, `association` or `publicBody`; only cities have a page of their own. */
  kind: string
  /** By language: one that is not there was not translated. */
  name: Partial<Record<Locale, string>>
  summary: Partial<Record<Locale, string>>
  coOfficialName: string | null
  region: string | null
  provenance: string
}
