import { IntlMessageFormat } from 'intl-messageformat'
import type { Locale } from './locales'
import { en } from './messages/en'
import { it } from './messages/it'
import { withElision } from './with-elision'

export type MessageKey = keyof typeof it
export type MessageParams = Record<string, string | number | boolean | Date>

const catalogues: Record<Locale, Record<MessageKey, string>> = { it, en }
const compiled = new Map<string, IntlMessageFormat>()

/**
 * The interface's words for `key` in `locale`, ICU syntax filled with `params`
 * (times in Europe/Rome). Throws on a missing parameter: a half-filled sentence is a defect.
 */
export function message(locale: Locale, key: MessageKey, params: MessageParams = {}): string {
  const words = catalogues[locale][key]
  if (isPlain(words)) return words
  const said = String(formatter(locale, key).format(params))
  return locale === 'it' ? withElision(said, Object.values(params)) : said
}

/** True when `key` names a message; narrows keys that come from data (enums, codes). */
export const isMessageKey = (key: string): key is MessageKey => key in it

/** Most words are said as they are written, without anything to fill or to escape. */
const isPlain = (words: string): boolean => !/[{}'#<]/.test(words)

function formatter(locale: Locale, key: MessageKey): IntlMessageFormat {
  const id = `${locale}:${key}`
  const known = compiled.get(id)
  if (known) return known
  const made = new IntlMessageFormat(catalogues[locale][key], locale, {}, { ignoreTag: true })
  compiled.set(id, made)
  return made
}
