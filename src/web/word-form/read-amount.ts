import type { Locale } from '../../i18n/locales'

export interface ReadNumber {
  value: number
  /** Something beside the number that is neither money nor "about". */
  rest: string
}

/**
 * A number as people here write it: `12.500,00 €`, `12500`, `circa 1.200`, `0,5`; in the English
 * form `12,500.00`. Null where there is none, or more than one.
 */
export function readAmount(text: string, locale: Locale): ReadNumber | null {
  const said = text.replace(/[\u00a0\u202f]/g, ' ').trim()
  // Spaces and apostrophes between thousands are only ways to write one number.
  const joined = said.replace(/(?<=\d)[ '’](?=\d{3}(?!\d))/g, '')
  const found = [...joined.matchAll(/(?<![\p{L}\d])[-−–]?\d[\d.,]*/gu)]
  const [match] = found
  if (!match || found.length > 1) return null
  const value = valueOf(match[0].replace(/[.,]+$/, '').replace(/[−–]/, '-'), locale)
  if (value === null) return null
  const before = bare(joined.slice(0, match.index))
  // "Fewer than 5" is another number than 5.
  if (before !== '') return null
  return { value, rest: bare(joined.slice(match.index + match[0].length)) }
}

const bare = (text: string): string =>
  text
    .replace(beside, ' ')
    .replace(/[\s.,;:–-]+/g, ' ')
    .trim()

const beside = /€|\beuros?\b|\beur\b|\bcirca\b|\babout\b|\bca\b/giu

function valueOf(digits: string, locale: Locale): number | null {
  const commas = digits.split(',').length - 1
  const dots = digits.split('.').length - 1
  const decimal = decimalSign(digits, commas, dots, locale)
  const thousands = decimal === ',' ? '.' : ','
  const plain = digits.replaceAll(thousands, '').replace(decimal, '.')
  const value = /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
  return Number.isSafeInteger(Math.trunc(value)) ? value : null
}

function decimalSign(digits: string, commas: number, dots: number, locale: Locale): ',' | '.' {
  if (commas > 0 && dots > 0) return digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.'
  if (commas > 1) return '.'
  if (dots > 1) return ','
  const groups = /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(digits)
  if (locale === 'it') return commas === 0 && dots === 1 && !groups ? '.' : ','
  return commas === 1 && !groups ? ',' : '.'
}
