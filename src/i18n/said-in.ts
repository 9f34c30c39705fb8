import { otherLocale, type Locale } from './locales'

/** A text and the language it is really written in. */
export interface Said<Value = string> {
  value: Value
  lang: Locale
}

/**
 * A localised field read with `locale: 'all'`, in the reader's language or, where it was not
 * translated, in the other one, so that a page can say so and set `lang`. Null where neither is.
 */
export function saidIn<Value = string>(locale: Locale, field: unknown): Said<Value> | null {
  if (typeof field !== 'object' || field === null) return null
  const byLocale = field as Partial<Record<Locale, Value | null>>
  for (const lang of [locale, otherLocale(locale)]) {
    const value = byLocale[lang]
    if (value !== undefined && value !== null && value !== '') return { value, lang }
  }
  return null
}
