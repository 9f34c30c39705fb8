const elided: Record<string, string> = {
  il: 'l’',
  Il: 'L’',
  al: 'all’',
  del: 'dell’',
  dal: 'dall’',
  nel: 'nell’',
}

/** A day of the month that is said with a vowel first: *otto*, *undici*. */
const vowelDay = /^(8|11) \p{Ll}+ \d{4}( alle ore \d\d:\d\d)?$/u

/**
 * Italian words with the article before a date as one says it: `il 11 marzo 2026` → `l’11 marzo
 * 2026`. Only before a date that was filled in: what people wrote stays as they wrote it.
 */
export function withElision(words: string, filled: Iterable<unknown>): string {
  let said = words
  for (const value of filled)
    if (typeof value === 'string' && vowelDay.test(value))
      for (const [article, short] of Object.entries(elided))
        said = said.replaceAll(new RegExp(`(?<!\\p{L})${article} (?=${value})`, 'gu'), short)
  return said
}
