import { locales, type Locale } from '../i18n/locales'
import { isMessageKey, message } from '../i18n/message'
import type { Passage, Readership } from '../search/door'
import { isRichText, plainTextOf } from './rich-text'
import { groupOf, textOf } from './stored'
import type { Words } from './vocabulary'

interface Manner {
  weight: Passage['weight']
  readers: Readership
  quotable?: boolean
}

/** A localised field, plain or rich, in each language it is there in. */
export function said(field: unknown, { quotable = true, ...manner }: Manner): Passage[] {
  const byLocale = groupOf(field)
  return locales.flatMap((lang) => {
    const text = plain(byLocale[lang])
    return text ? [{ text, lang, quotable, ...manner }] : []
  })
}

/** A field without languages of its own, in the one its text is written in. */
export function written(value: unknown, lang: Locale, manner: Manner): Passage[] {
  const text = plain(value)
  return text ? [{ text, lang, quotable: true, ...manner }] : []
}

/** Names that help finding and are no sentence to show. */
export const names = (words: Words, readers: Readership): Passage[] =>
  said(words, { weight: 'key', readers, quotable: false })

/** Names that are the same in every language. */
export const sameNames = (given: readonly string[], readers: Readership): Passage[] =>
  given.length === 0
    ? []
    : locales.map((lang) => ({
        text: given.join(' · '),
        lang,
        weight: 'key',
        readers,
        quotable: false,
      }))

/** The interface's words for a value, `kind.model`, in both languages. */
export const worded = (key: string, readers: Readership): Passage[] =>
  isMessageKey(key)
    ? names(Object.fromEntries(locales.map((locale) => [locale, message(locale, key)])), readers)
    : []

const plain = (value: unknown): string =>
  isRichText(value) ? plainTextOf(value) : (textOf(value)?.trim() ?? '')
