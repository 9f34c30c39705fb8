/** Which day of a month or year is meant, where only that is said. */
export type Edge = 'first' | 'last'

const months: readonly (readonly [it: string, en: string])[] = [
  ['gen', 'jan'],
  ['feb', 'feb'],
  ['mar', 'mar'],
  ['apr', 'apr'],
  ['mag', 'may'],
  ['giu', 'jun'],
  ['lug', 'jul'],
  ['ago', 'aug'],
  ['set', 'sep'],
  ['ott', 'oct'],
  ['nov', 'nov'],
  ['dic', 'dec'],
]

/**
 * A day as ISO 8601 at midnight UTC, from `15/03/2023`, `15.3.23`, `2023-03-15`, `03/2023`,
 * `marzo 2023`, `15 marzo 2023`, `March 15, 2023` or `2023`; null where it cannot be told.
 */
export function readDay(text: string, edge: Edge = 'first'): string | null {
  const said = text
    .toLowerCase()
    .replace(/(\d)\s*(°|º|st|nd|rd|th)(?=\W|$)/g, '$1')
    .replace(/[\s\u00a0,]+/g, ' ')
    .trim()
    .replace(/\.$/, '')
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:t[\d:.z]*)?$/.exec(said)
  if (iso) return dayOf(iso[1], iso[2], iso[3], edge)
  const numbers = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(said)
  if (numbers) return dayOf(numbers[3], numbers[2], numbers[1], edge)
  const year = /^(\d{4})$/.exec(said)
  if (year) return dayOf(year[1], undefined, undefined, edge)
  const inWords = /^(?:(\d{1,2}) )?([a-z]{3,9})\.? (?:del |of )?(\d{4})$/.exec(said)
  if (inWords) return inMonth(inWords[3], inWords[2], inWords[1], edge)
  const english = /^([a-z]{3,9})\.? (\d{1,2}) (\d{4})$/.exec(said)
  return english ? inMonth(english[3], english[1], english[2], edge) : null
}

/** `oggi`, `in corso`: it has not ended. */
export const isOngoing = (text: string): boolean =>
  /^(in corso|ancora in corso|oggi|ad oggi|ongoing|still ongoing|today|present|now)\.?$/i.test(
    text.trim(),
  )

type Digits = string | undefined

function inMonth(year: Digits, word: Digits, day: Digits, edge: Edge): string | null {
  const start = word?.slice(0, 3)
  const at = months.findIndex(([it, en]) => start === it || start === en)
  return at < 0 ? null : dayOf(year, String(at + 1), day, edge)
}

function dayOf(yearSaid: Digits, monthSaid: Digits, daySaid: Digits, edge: Edge): string | null {
  if (!yearSaid || (daySaid && !monthSaid)) return null
  const year = yearSaid.length === 2 ? 2000 + Number(yearSaid) : Number(yearSaid)
  const month = Number(monthSaid ?? (edge === 'first' ? 1 : 12))
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const day = Number(daySaid ?? (edge === 'first' ? 1 : lastOfMonth))
  const valid = year >= 1900 && year <= 2100 && month >= 1 && month <= 12
  if (!valid || day < 1 || day > lastOfMonth) return null
  return new Date(Date.UTC(year, month - 1, day)).toISOString()
}
