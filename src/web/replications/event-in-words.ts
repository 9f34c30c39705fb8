import type { ReplicationEvent } from '../../domain/replications/replication-history'
import type { Locale } from '../../i18n/locales'
import { isMessageKey, message } from '../../i18n/message'
import { wordFor } from '../../i18n/word-for'
import type { TimelineEntry } from '../ui/timeline/view'

/** A thing that happened to a replication, in words. */
export function eventInWords(locale: Locale, event: ReplicationEvent): TimelineEntry {
  const { id, verb, actor, from, to, note, at } = event
  const key = `replication.verb.${verb.replace(/^replication\./, '')}`
  const group = verb === 'replication.phaseReached' ? 'phase' : 'visibility.short'
  return {
    key: id,
    at,
    what: message(locale, isMessageKey(key) ? key : 'replication.verb.other', {
      who: actor ?? message(locale, 'resources.someone'),
      from: wordFor(locale, group, from ?? ''),
      to: wordFor(locale, group, to ?? ''),
    }),
    note: note ?? undefined,
  }
}
