import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import type { LibraryAnswer } from '../search/ask-library'
import {
  libraryAddress,
  withoutChoice,
  wordsAlone,
  type LibraryQuestion,
} from '../search/library-question'
import { PastTheEnd } from '../search/past-the-end'
import type { RelatedTopic } from '../search/related-topics'
import { EmptyState } from '../ui/empty-state/view'

interface LibraryNothingProps {
  locale: Locale
  action: string
  question: LibraryQuestion
  answer: LibraryAnswer
  topics: RelatedTopic[]
}

/** Nothing to show: what was understood, what to take away, where to go on. */
export function LibraryNothing({ locale, action, question, answer, topics }: LibraryNothingProps) {
  const { total, pages } = answer
  const narrowed = answer.facets.some(({ values }) => values.some(({ chosen }) => chosen))
  if (total > 0)
    return (
      <PastTheEnd
        locale={locale}
        pages={pages}
        last={libraryAddress(action, { ...question, page: pages })}
      />
    )
  if (!question.q && !narrowed)
    return (
      <EmptyState title={message(locale, 'resources.none')}>
        {message(locale, 'resources.none.why')}
      </EmptyState>
    )
  return (
    <div className="nothing">
      {narrowed ? (
        <p className="nothing-understood">{understood(locale, question, answer)}</p>
      ) : null}
      <h3>{message(locale, 'search.nothing.next')}</h3>
      <Ways {...{ locale, action, question, answer }} narrowed={narrowed} />
      {topics.length ? (
        <>
          <h3>{message(locale, 'search.nothing.topics')}</h3>
          <ul className="nothing-topics">
            {topics.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}

/** The question said back: what was typed, then each choice. */
function understood(locale: Locale, { q }: LibraryQuestion, { facets }: LibraryAnswer): string {
  const parts = [
    ...(q ? [message(locale, 'search.quoted', { q })] : []),
    ...facets.flatMap(({ label, values }) =>
      values
        .filter(({ chosen }) => chosen)
        .map((value) => message(locale, 'search.filter', { facet: label, value: value.label })),
    ),
  ]
  return message(locale, 'search.nothing.together', { parts: parts.join(', ') })
}

/** What can be done about it, the most promising first. */
function Ways(props: Omit<LibraryNothingProps, 'topics'> & { narrowed: boolean }) {
  const { locale, action, question, answer, narrowed } = props
  const { loosen } = answer
  const { q } = question
  const apart = q
    .replace(/["“”«»„]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return (
    <ul className="nothing-ways">
      {loosen ? (
        <li>
          <a
            href={libraryAddress(action, withoutChoice(question, loosen.facet, loosen.value))}
            data-in-place=""
          >
            {message(locale, 'search.nothing.loosen', {
              count: loosen.total,
              filter: message(locale, 'search.filter', {
                facet: loosen.facetLabel,
                value: loosen.valueLabel,
              }),
            })}
          </a>
        </li>
      ) : null}
      {narrowed && q ? (
        <li>
          <a href={libraryAddress(action, wordsAlone(question))} data-in-place="">
            {message(locale, 'search.nothing.withoutFilters', { q })}
          </a>
        </li>
      ) : null}
      {apart && apart !== q ? (
        <li>
          <a href={libraryAddress(action, { ...question, q: apart, page: 1 })} data-in-place="">
            {message(locale, 'search.nothing.withoutQuotes', { q: apart })}
          </a>
        </li>
      ) : null}
      {q ? (
        <li>
          <a href={`${pathTo(locale, 'search')}?q=${encodeURIComponent(q)}`}>
            {message(locale, 'search.nothing.everywhere', { q })}
          </a>
        </li>
      ) : null}
      {/\s/.test(q) ? <li>{message(locale, 'search.nothing.fewerWords')}</li> : null}
      <li>
        <a href={action} data-in-place="">
          {message(locale, 'search.nothing.all')}
        </a>
      </li>
    </ul>
  )
}
