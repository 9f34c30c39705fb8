import { formatNumber } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locales'

/** A size in bytes as people say it: `1,2 MB`, `340 kB`. */
export function sizeIn(locale: Locale, bytes: number): string {
  if (bytes >= 1_000_000) return `${formatNumber(locale, Math.round(bytes / 100_000) / 10)} MB`
  return `${formatNumber(locale, Math.max(1, Math.round(bytes / 1000)))} kB`
}
