import type { Locale } from './locales'
import { isMessageKey, message } from './message'

/** The interface's word for a stored value: `wordFor('it', 'maturity', 'pilot')`. */
export function wordFor(locale: Locale, group: string, value: string): string {
  const key = `${group}.${value}`
  return isMessageKey(key) ? message(locale, key) : value
}
