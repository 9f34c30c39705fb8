import type { Locale } from './locales'

const timeZone = 'Europe/Rome'
const tags: Record<Locale, string> = { it: 'it-IT', en: 'en-GB' }

/** `12 gennaio 2024` / `12 January 2024`, in Europe/Rome. */
export const formatDate = (locale: Locale, date: Date | string): string =>
  new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone }).format(new Date(date))

/** Date and time, in Europe/Rome. */
export const formatDateTime = (locale: Locale, date: Date | string): string =>
  new Intl.DateTimeFormat(tags[locale], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(date))

/** `gennaio 2024` / `January 2024`, in Europe/Rome. */
export const formatMonth = (locale: Locale, date: Date | string): string =>
  new Intl.DateTimeFormat(tags[locale], { month: 'long', year: 'numeric', timeZone }).format(
    new Date(date),
  )

/** `1.397.715` / `1,397,715`; four-digit numbers are grouped too. */
export const formatNumber = (locale: Locale, value: number): string =>
  new Intl.NumberFormat(tags[locale], { useGrouping: 'always', maximumFractionDigits: 2 }).format(
    value,
  )

/** `20.000 €` / `€20,000`. */
export const formatEuro = (locale: Locale, value: number): string =>
  new Intl.NumberFormat(tags[locale], {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: Number.isInteger(value) ? 0 : 2,
    useGrouping: 'always',
  }).format(value)

/** Whole days from `since` to `now`, never negative. */
export const daysSince = (since: Date | string, now: Date = new Date()): number =>
  Math.max(0, Math.floor((now.getTime() - new Date(since).getTime()) / 86_400_000))
