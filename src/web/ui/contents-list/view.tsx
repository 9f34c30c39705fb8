import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'

/** The parts of a long page, in its order; follows the reader on a wide screen. */
export function ContentsList(props: { locale: Locale; entries: { id: string; label: string }[] }) {
  return (
    <nav className="contents-list no-print" aria-labelledby="contents-title">
      <h2 id="contents-title">{message(props.locale, 'ui.contents')}</h2>
      <ol>
        {props.entries.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
