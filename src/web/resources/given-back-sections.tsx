import { formatDate } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import type { Drawing, GivenBackView, LinkTo, Section } from './resource-view'

/** What other cities learned with it, and what they gave back. */
export const givenBackSections = ({
  locale,
  resource: { givenBack },
}: Drawing): (Section | null)[] => [
  origin(locale, givenBack),
  credits(locale, givenBack),
  letters(locale, givenBack),
]

/** The entry and the replication it came of, and what the source's city says of it. */
function origin(locale: Locale, { origin: from }: GivenBackView): Section | null {
  if (!from) return null
  const { source, replication, note } = from
  return {
    id: 'nata-da-una-replica',
    label: message(locale, 'givenBack.origin'),
    body: (
      <>
        <p className="measure">
          {source ? (
            <>
              {message(locale, 'givenBack.origin.from')} <Linked link={source} />.{' '}
            </>
          ) : null}
          {replication ? (
            <a className="no-print" href={replication}>
              {message(locale, 'givenBack.origin.journal')}
            </a>
          ) : null}
        </p>
        {note ? (
          <figure className="given-back-words measure">
            <figcaption>{message(locale, 'givenBack.origin.note', { city: note.by })}</figcaption>
            <blockquote>{note.text}</blockquote>
          </figure>
        ) : null}
      </>
    ),
  }
}

/** By whose learning it was made better: the city, the element and the day, for every reader. */
function credits(locale: Locale, { credits: all }: GivenBackView): Section | null {
  if (all.length === 0) return null
  return {
    id: 'migliorata-da',
    label: message(locale, 'givenBack.credits'),
    body: (
      <ul className="given-back-credits">
        {all.map(({ city, elements }) => (
          <li key={city.label}>
            <p>
              {message(locale, 'givenBack.credits.by')} <Linked link={city} />
            </p>
            <ul>
              {elements.map(({ element, on, href }) => (
                <li key={`${on} ${element}`}>
                  {href ? <a href={href}>{element}</a> : element}{' '}
                  <span className="muted">
                    {message(locale, 'givenBack.credits.on', { date: formatDate(locale, on) })}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    ),
  }
}

/** Letters to the next city: how each begins, and where it is read whole. */
function letters(locale: Locale, { letters: all }: GivenBackView): Section | null {
  if (all.length === 0) return null
  return {
    id: 'lettera-alla-prossima-citta',
    label: message(locale, 'replication.letter'),
    onScreen: true,
    body: all.map(({ city, begins, goesOn, href }) => (
      <figure key={href} className="given-back-words measure">
        <figcaption>
          <Linked link={city} />
        </figcaption>
        <blockquote>{begins}</blockquote>
        <p>
          <a href={href}>
            {message(locale, goesOn ? 'givenBack.letter.whole' : 'givenBack.letter.journal')}
            <span className="visually-hidden">: {city.label}</span>
          </a>
        </p>
      </figure>
    )),
  }
}

const Linked = ({ link: { label, href } }: { link: LinkTo }) =>
  href ? <a href={href}>{label}</a> : label
