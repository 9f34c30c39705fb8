import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'

interface ContentsListProps {
  locale: Locale
  entries: { id: string; label: string }[]
}

/** The parts of a long page, in its order: beside the text where there is room, else folded. */
export function ContentsList({ locale, entries }: ContentsListProps) {
  const title = message(locale, 'ui.contents')
  const links = (
    <ol>
      {entries.map(({ id, label }) => (
        <li key={id}>
          <a href={`#${id}`}>{label}</a>
        </li>
      ))}
    </ol>
  )
  return (
    <>
      <nav className="contents-list contents-beside no-print" aria-label={title}>
        <p>{title}</p>
        {links}
      </nav>
      <details className="contents-list contents-folded no-print">
        <summary>{title}</summary>
        <nav aria-label={title}>{links}</nav>
      </details>
    </>
  )
}
