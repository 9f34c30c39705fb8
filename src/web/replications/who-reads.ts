import { message } from '../../i18n/message'
import type { JournalPageProps } from './journal-props'

type Told = Pick<JournalPageProps, 'locale' | 'replication' | 'source' | 'adopter'>

/** Who reads a replication, in words; a public one follows its source. */
export function whoReads({ locale, replication, source, adopter }: Told): string {
  return message(locale, `journal.reads.${replication.visibility}`, {
    adopter: adopter.name,
    source: source?.name ?? message(locale, 'journal.reads.sourceCity'),
  })
}
