import type { Locale } from '../../i18n/locales'

/** What members see of a person in a list, as the index keeps it. */
export interface ProfileCard {
  name: string
  jobTitle: string | null
  /** The organisation they belong to: id, and its name by language. */
  organisation: string
  organisationName: Partial<Record<Locale, string>>
  /** Ids of topics. */
  expertise: string[]
  languages: string[]
  openToTutoring: boolean
  provenance: string
}
