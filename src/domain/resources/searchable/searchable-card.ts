import type { Readership } from '../../../search/door'
import type { Locale } from '../../../i18n/locales'

/**
 * What a list shows of an entry of the library, as the index keeps it: nothing in it that not all
 * its readers may read. Instants are ISO 8601.
 */
export interface ResourceCard {
  slug: string
  kind: string
  /** By language: one that is not there was not translated. */
  title: Partial<Record<Locale, string>>
  summary: Partial<Record<Locale, string>>
  /** The organisation whose it is: id and slug. */
  organisation: string
  organisationSlug: string
  /** Ids and slugs, in the order the entry names them. */
  topics: string[]
  topicSlugs: string[]
  /** Its id and its code. */
  edition: string | null
  editionCode: string | null
  maturity: string | null
  status: string | null
  verifiedOn: string | null
  reviewBy: string | null
  provenance: string
  /** `public`, `network` or `proposed`: shown to members only. */
  workflow: string
  releasedAt: string | null
  updatedAt: string
  /** By how many others it was taken up, as each readership may count. */
  replicated: Record<Readership, number>
}
