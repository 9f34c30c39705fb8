import { formatNumber } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'

export interface FileEntry {
  title: string
  href: string
  /** e.g. `PDF`. */
  type: string
  /** Bytes. */
  size: number
}

/** Documents to take away, each with its type and size in words. */
export function FileList({ locale, files }: { locale: Locale; files: FileEntry[] }) {
  return (
    <ul className="file-list">
      {files.map(({ title, href, type, size }) => (
        <li key={href}>
          <a href={href}>{title}</a>{' '}
          <span className="muted small">
            ({message(locale, 'ui.file', { type, size: sizeIn(locale, size) })})
          </span>
        </li>
      ))}
    </ul>
  )
}

function sizeIn(locale: Locale, bytes: number): string {
  if (bytes >= 1_000_000) return `${formatNumber(locale, Math.round(bytes / 100_000) / 10)} MB`
  return `${formatNumber(locale, Math.max(1, Math.round(bytes / 1000)))} kB`
}
