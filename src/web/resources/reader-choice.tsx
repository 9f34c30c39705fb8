import { audiences, type Audience } from '../../access/candour'
import { fieldIn } from '../../domain/field-refusals'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'

export type ChosenReader = Audience | 'me'

/** The reader that an address asks for; whoever writes, where it names none. */
export const readerIn = (asked: unknown): ChosenReader =>
  audiences.find((audience) => audience === asked) ?? 'me'

interface ReaderChoiceProps {
  locale: Locale
  /** The preview's own address. */
  path: string
  chosen: ChosenReader
  /** What this reader is not shown, by field. */
  hidden: string[]
}

/** Over the preview of a text in work: as whom it is seen, and what they are not shown. */
export function ReaderChoice({ locale, path, chosen, hidden }: ReaderChoiceProps) {
  return (
    <nav className="reader-choice no-print" aria-labelledby="reader-choice">
      <p id="reader-choice">{message(locale, 'writing.reader.heading')}</p>
      <ul className="inline-list">
        {(['me', ...audiences] as const).map((reader) => (
          <li key={reader}>
            <a
              href={reader === 'me' ? path : `${path}?reader=${reader}`}
              aria-current={reader === chosen ? 'page' : undefined}
            >
              {message(locale, `writing.reader.${reader}`)}
            </a>
          </li>
        ))}
      </ul>
      {chosen === 'me' ? null : (
        <p role="status">
          {hidden.length > 0
            ? message(locale, 'writing.reader.hides', {
                fields: hidden.map((field) => fieldIn(locale, field)).join(', '),
              })
            : message(locale, 'writing.reader.shows')}
        </p>
      )}
    </nav>
  )
}
