import type { ReactNode } from 'react'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import type { JournalPageProps, JournalPart } from './journal-props'
import type { NamedCity } from './names-of'
import { newElement } from './writing-of'

interface PartProps {
  locale: Locale
  id: string
  title:
    | 'journal.phases'
    | 'replication.letter'
    | 'journal.visibility'
    | 'journal.elements'
    | 'journal.outcomes'
  part: Exclude<JournalPart, 'lead'>
  writing: JournalPageProps['writing']
  /** The letter is written already. */
  again?: boolean
  children: ReactNode
}

/** A part of the journal, with the way to write it for whoever may. */
export function Part({ locale, id, title, part, writing, again, children }: PartProps) {
  const page = writing[part]
  const href = page && part === 'adaptations' ? `${page}/${newElement[locale]}` : page
  return (
    <section className="journal-part" aria-labelledby={id}>
      <div className="journal-head">
        <h2 id={id}>{message(locale, title)}</h2>
        {href ? (
          <a className="no-print" href={href}>
            {message(locale, again ? 'journal.write.letter.again' : `journal.write.${part}`)}
          </a>
        ) : null}
      </div>
      {children}
    </section>
  )
}

/** A city's name, with its page. */
export function City({ locale, city }: { locale: Locale; city: NamedCity | null }) {
  if (!city) return <span className="muted">{message(locale, 'journal.unavailable')}</span>
  return city.href ? <a href={city.href}>{city.name}</a> : city.name
}
