import type { Locale } from '../../i18n/locales'
import { isMessageKey, message } from '../../i18n/message'

/** What a table may weigh, as every document. */
export const mostMegabytes = 25

/** Why a file cannot be read as a table. */
export function sayFile(locale: Locale, problem: string): string {
  const own = `imports.file.${problem}`
  if (isMessageKey(own)) return message(locale, own)
  const key = `file.problem.${problem}`
  return isMessageKey(key)
    ? message(locale, key, { megabytes: mostMegabytes })
    : message(locale, 'imports.file.unreadable')
}
