import type { Locale } from '../../i18n/locales'

/** What a list shows of a replication, as the index keeps it: nothing that not all its readers may read. */
export interface ReplicationCard {
  /** What is replicated: its title by language. */
  title: Partial<Record<Locale, string>>
  /** Names of the two cities, by language. */
  from: Partial<Record<Locale, string>>
  to: Partial<Record<Locale, string>>
  depth: string
  phase: string
  outcome: string
  /** `public`, `network` or `proposed`: shown to members only. */
  visibility: string
  provenance: string
  /** What was decided of each element. */
  changes: { element: string; change: string }[]
  /** When it was begun, ISO 8601. */
  since: string
}
