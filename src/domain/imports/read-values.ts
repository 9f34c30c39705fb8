import { fold } from '../fold'

const months: Record<string, number> = {}
for (const names of [
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'gen feb mar apr mag giu lug ago set ott nov dic',
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sep oct nov dec',
])
  names.split(' ').forEach((name, index) => (months[name] = index + 1))
months.sett = 9

export interface DateOptions {
  /** Which comes first where a day is written in numbers. */
  order: 'dmy' | 'mdy'
  /** Of a year or a month alone, its first or its last day. */
  end: boolean
}

/**
 * A day as ISO 8601 at midnight UTC, from what spreadsheets hold: a date, `2024-01-12`,
 * `12/01/2024`, «12 gennaio 2024», `01/2024`, «gennaio 2024», `2024`, or a spreadsheet's serial.
 * Null for what is none of these, and for days that do not exist.
 */
export function readDate(
  given: string | number | Date,
  { order, end }: DateOptions,
): string | null {
  if (given instanceof Date)
    return dayOf(given.getUTCFullYear(), given.getUTCMonth() + 1, given.getUTCDate())
  const words = String(given).trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})([T ].*)?$/.exec(words)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})(\s+\d{1,2}[:.]\d{2}.*)?$/.exec(
    words,
  )
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])]
    const [day, month] = order === 'dmy' ? [first, second] : [second, first]
    return dayOf(yearOf(numbers[3] ?? ''), month, day)
  }
  const monthYear = /^(\d{1,2})[/.-](\d{4})$/.exec(words)
  if (monthYear) return monthOf(Number(monthYear[2]), Number(monthYear[1]), end)
  const yearMonth = /^(\d{4})[/.-](\d{1,2})$/.exec(words)
  if (yearMonth) return monthOf(Number(yearMonth[1]), Number(yearMonth[2]), end)
  if (/^(19|20)\d\d$/.test(words))
    return end ? dayOf(Number(words), 12, 31) : dayOf(Number(words), 1, 1)
  if (/^\d{5}([.,]\d+)?$/.test(words)) return ofSerial(Number(words.replace(',', '.')))
  return inWords(fold(words), end)
}

/** `12 gennaio 2024`, `lunedi 1 marzo 2023`, `gennaio 2024`, `gen 24`, `January 12 2024`. */
function inWords(words: string, end: boolean): string | null {
  const parts = words.replace(/(\d)(o|st|nd|rd|th)\b/g, '$1').split(' ')
  const at = parts.findIndex((part) => part in months)
  if (at === -1) return null
  const month = months[parts[at] ?? ''] ?? 0
  const numbers = parts.filter((part) => /^\d+$/.test(part))
  const year = yearOf(numbers.at(-1) ?? '')
  if (numbers.length === 1) return monthOf(year, month, end)
  return numbers.length === 2 ? dayOf(year, month, Number(numbers[0])) : null
}

const yearOf = (digits: string): number => {
  const year = Number(digits)
  return digits.length === 2 ? (year < 70 ? 2000 + year : 1900 + year) : year
}

const monthOf = (year: number, month: number, end: boolean): string | null =>
  dayOf(year, month, end ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 1)

/** Serials of 1950 to 2100: what is smaller or larger is some other number. */
function ofSerial(serial: number): string | null {
  if (serial < 18_264 || serial > 73_050) return null
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000)
  return date.toISOString()
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= 1900 && year <= 2100 ? date.toISOString() : null
}

/**
 * A number as people here write it: `1.234,56`, `€ 12.000`, `12 000`, `-3,5`, `45 %`. With one mark
 * alone `decimal` decides, unless what follows cannot be thousands. Null for words.
 */
export function readNumber(given: string | number, decimal: ',' | '.'): number | null {
  if (typeof given === 'number') return given
  const bare = given
    .replace(/euro|eur\b|€|%/gi, '')
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(/,-$/, '')
  if (!/^[+-]?[\d.,]+$/.test(bare) || !/\d/.test(bare)) return null
  const thousands = decimal === ',' ? '.' : ','
  const grouped = new RegExp(`^[+-]?\\d{1,3}(\\${thousands}\\d{3})+(\\${decimal}\\d*)?$`)
  const plain = new RegExp(`^[+-]?\\d*(\\${decimal}\\d*)?$`)
  const otherMark = new RegExp(`^[+-]?\\d*\\${thousands}\\d*$`)
  if (grouped.test(bare) || plain.test(bare))
    return Number(bare.replaceAll(thousands, '').replace(decimal, '.'))
  return otherMark.test(bare) ? Number(bare.replace(thousands, '.')) : null
}

const yes = new Set([
  'si',
  's',
  'x',
  'vero',
  'yes',
  'y',
  'true',
  '1',
  'ok',
  'indispensabile',
  'in corso',
])
const no = new Set(['no', 'n', 'falso', 'false', '0', 'non', 'concluso', 'conclusa'])

/** Null for what is neither. */
export function readYesNo(given: string | number | boolean): boolean | null {
  if (typeof given === 'boolean') return given
  const words = fold(String(given))
  return yes.has(words) ? true : no.has(words) ? false : null
}
