import type { Asker } from '../../access/asker'
import type { ReadReplication } from '../../domain/replications/read-replication'
import { mayEdit, outcomeOf, stepsFor, writtenAfterTheEnd } from '../../domain/replications/rules'
import type { Locale } from '../../i18n/locales'
import { pathTo, type Word } from '../../i18n/paths'
import type { JournalPageProps } from './journal-props'

const parts = ['phases', 'adaptations', 'outcomes', 'letter', 'lead'] as const

/** What the address of an element that is not there yet says instead of its row. */
export const newElement = { it: 'nuovo', en: 'new' } as const

/** The pages that write a part of the journal, of those that this person may write now. */
export function writingOf(
  locale: Locale,
  asker: Asker | null,
  { id, row }: ReadReplication,
): JournalPageProps['writing'] {
  const at = (word: Word) => pathTo(locale, 'replications', id, { word })
  const open = mayEdit(asker, row)
    ? parts.filter((part) => outcomeOf(row) === 'active' || writtenAfterTheEnd.has(part))
    : []
  const shares = stepsFor(asker, row).visibility.length > 0
  return {
    ...Object.fromEntries(open.map((part) => [part, at(part)])),
    ...(shares ? { visibility: at('visibility') } : {}),
  }
}
