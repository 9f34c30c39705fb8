import type { HistoryEntry } from '../../domain/resources/versions/resource-history'
import type { Locale } from '../../i18n/locales'
import { isMessageKey, message } from '../../i18n/message'
import type { TimelineEntry } from '../ui/timeline/view'

/** A thing that happened to an entry, in words. */
export function timelineEntry(
  locale: Locale,
  { id, verb, actor, note, at }: HistoryEntry,
): TimelineEntry {
  const key = `resources.verb.${verb.replace(/^resource\./, '')}`
  const who = actor ?? message(locale, 'resources.someone')
  return {
    key: id,
    at,
    what: message(locale, isMessageKey(key) ? key : 'resources.verb.other', { who }),
    note: note ?? undefined,
  }
}
