import type { Locale } from './locales'

const timeZone = 'Europe/Rome'
const tags: Record<Locale, string> = { it: 'it-IT', en: 'en-GB' }

/** Making a formatter costs more than a hundred uses of it. */
function made<Formatter>(make: (tag: string) => Formatter): (locale: Locale) => Formatter {
  const known = new Map<Locale, Formatter>()
  return (locale) => {
    const formatter = known.get(locale) ?? make(tags[locale])
    known.set(locale, formatter)
    return formatter
  }
}

const date = made((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone }))
const dateTime = made(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone }),
)
const month = made(
  (tag) => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone }),
)
const number = made(
  (tag) => new Intl.NumberFormat(tag, { useGrouping: 'always', maximumFractionDigits: 2 }),
)
const euro = (maximumFractionDigits: number) =>
  made(
    (tag) =>
      new Intl.NumberFormat(tag, {
        style: 'currency',
        currency: 'EUR',
        maximumFractionDigits,
        useGrouping: 'always',
      }),
  )
const wholeEuro = euro(0)
const euroAndCents = euro(2)

/** `12 gennaio 2024` / `12 January 2024`, in Europe/Rome. */
export const formatDate = (locale: Locale, day: Date | string): string =>
  date(locale).format(new Date(day))

/** Date and time, in Europe/Rome. */
export const formatDateTime = (locale: Locale, moment: Date | string): string =>
  dateTime(locale).format(new Date(moment))

/** `gennaio 2024` / `January 2024`, in Europe/Rome. */
export const formatMonth = (locale: Locale, day: Date | string): string =>
  month(locale).format(new Date(day))

/** `1.397.715` / `1,397,715`; four-digit numbers are grouped too. */
export const formatNumber = (locale: Locale, value: number): string => number(locale).format(value)

/** `20.000 €` / `€20,000`. */
export const formatEuro = (locale: Locale, value: number): string =>
  (Number.isInteger(value) ? wholeEuro : euroAndCents)(locale).format(value)

/** Days of the calendar in Rome from `since` to `now`, never negative: 1 from the next midnight. */
export const daysSince = (since: Date | string, now: Date = new Date()): number =>
  Math.max(0, (calendarDay(now) - calendarDay(since)) / dayMs)

/** The midnight in Rome that begins the day of `moment`, or a day so many days `ahead` of it. */
export function startOfDay(moment: Date | string, ahead = 0): Date {
  const day = calendarDay(moment) + ahead * dayMs
  // Clocks change after midnight: it comes two hours before that of UTC in summer, else one.
  const inSummer = new Date(day - 2 * hourMs)
  return calendarDay(inSummer) === day ? inSummer : new Date(day - hourMs)
}

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** The day in Rome as milliseconds: its midnight, as if Rome were at Greenwich. */
const calendarDay = (moment: Date | string): number => Date.parse(isoDay.format(new Date(moment)))

const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
