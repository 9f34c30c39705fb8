import type { ReadReplication } from '../../domain/replications/read-replication'
import type { Locale } from '../../i18n/locales'
import type { TimelineEntry } from '../ui/timeline/view'
import type { NamedCity } from './names-of'
import type { Turn } from './your-turn'

/** Where a part of the journal is written, for whoever may. */
export type JournalPart = 'phases' | 'adaptations' | 'outcomes' | 'letter' | 'lead' | 'visibility'

export interface JournalPageProps {
  locale: Locale
  replication: ReadReplication
  source: NamedCity | null
  adopter: NamedCity
  /** What this person may do here; null for a reader. */
  turn: Turn | null
  /** Pages that write a part of it, of those that this person may write. */
  writing: Partial<Record<JournalPart, string>>
  /** Where changes offered to the source are answered, by row. */
  answering: Map<string, string>
  history: TimelineEntry[]
  /** What has just been done, in words. */
  done: string | null
}
