import { formatDate } from '../../../i18n/format'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import { sizeIn } from './size-in'

export interface FileEntry {
  title: string
  href: string
  /** e.g. `PDF`. */
  type: string
  /** Bytes. */
  size: number
  /** How many, and what they are in this format; null where nobody knows. */
  pages: { count: number; are: 'pages' | 'slides' | 'sheets' } | null
  language: 'it' | 'en' | 'other' | null
  /** Address of a picture of the first page. */
  thumbnail: string | null
  /** Unset for a file that took nobody's place. */
  replaced: { version: number; on: string } | null
  /** Sentences about how it is to be read. */
  notes: string[]
}

/** Documents to take away, each with what it looks like, what it is and what to expect of it. */
export function FileList({ locale, files }: { locale: Locale; files: FileEntry[] }) {
  return (
    <ul className="file-list">
      {files.map((file) => (
        <li key={file.href}>
          {file.thumbnail ? (
            <img src={file.thumbnail} alt="" loading="lazy" width={72} height={102} />
          ) : (
            <span className="file-list-blank" aria-hidden="true">
              {file.type}
            </span>
          )}
          <div>
            <a href={file.href}>{file.title}</a>{' '}
            <span className="muted small">({toldOf(locale, file)})</span>
            {file.replaced ? (
              <p className="muted small">
                {message(locale, 'document.version', {
                  version: file.replaced.version,
                  date: formatDate(locale, file.replaced.on),
                })}
              </p>
            ) : null}
            {file.notes.map((note) => (
              <p className="file-list-note small" key={note}>
                {note}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

const toldOf = (locale: Locale, { type, size, pages, language }: FileEntry): string =>
  [
    message(locale, 'ui.file', { type, size: sizeIn(locale, size) }),
    ...(pages ? [message(locale, `document.${pages.are}`, { count: pages.count })] : []),
    ...(language ? [message(locale, `document.in.${language}`)] : []),
  ].join(', ')
