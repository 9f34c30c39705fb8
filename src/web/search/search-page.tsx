import { formatNumber } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { EmptyState } from '../ui/empty-state/view'
import { Pagination } from '../ui/pagination/view'
import { SearchField } from '../ui/search-field/view'
import type { PortalAnswer, PortalGroup } from './ask-portal'
import { Examples } from './examples'
import { PastTheEnd } from './past-the-end'
import { portalAddress, type PortalQuestion } from './portal-question'
import type { RelatedTopic } from './related-topics'
import { TakenAs } from './taken-as'

interface SearchPageProps {
  locale: Locale
  question: PortalQuestion
  /** Null while nothing was typed. */
  answer: PortalAnswer | null
  /** Where to go on from, when nothing was found. */
  topics: RelatedTopic[]
  signedIn: boolean
}

/** The whole portal searched: the best of each noun, or all of one. */
export function SearchPage({ locale, question, answer, topics, signedIn }: SearchPageProps) {
  return (
    <>
      <h1>{message(locale, 'search.portal')}</h1>
      <SearchField
        locale={locale}
        action={pathTo(locale, 'search')}
        id="search"
        landmark={message(locale, 'search.portal')}
        label={message(locale, 'search.library')}
        value={question.q}
        suggests
      />
      {answer ? (
        <Answer {...{ locale, question, answer, topics }} />
      ) : (
        <>
          <Examples locale={locale} />
          <p className="muted measure">
            {message(locale, signedIn ? 'search.empty.member' : 'search.empty')}
          </p>
        </>
      )}
    </>
  )
}

function Answer(props: Pick<SearchPageProps, 'locale' | 'question' | 'topics'> & Answered) {
  const { locale, question, answer, topics } = props
  const q = answer.didYouMean ?? question.q
  return (
    <section className="found" aria-labelledby="results">
      <h2 id="results" className="library-count">
        {message(locale, 'search.count.for', { count: answer.total, q })}
      </h2>
      <TakenAs
        locale={locale}
        q={question.q}
        taken={answer}
        partly={message(locale, 'search.partly.any')}
        hrefOf={(other) => portalAddress(locale, { q: other })}
      />
      {answer.total === 0 ? (
        <Nothing locale={locale} topics={topics} />
      ) : (
        <>
          <Kinds {...{ locale, question, answer }} />
          {answer.groups
            .filter(({ rows }) => rows.length > 0)
            .map((group) => (
              <Group key={group.noun.noun} {...{ locale, question, group }} q={q} />
            ))}
          <NothingHere {...{ locale, question, answer }} />
        </>
      )}
    </section>
  )
}

interface Answered {
  answer: PortalAnswer
}

/** Each noun with its count: all of it is one link away. */
function Kinds({
  locale,
  question,
  answer,
}: Pick<SearchPageProps, 'locale' | 'question'> & Answered) {
  const { groups, didYouMean } = answer
  const q = didYouMean ?? question.q
  if (groups.length < 2 && question.in === null) return null
  const here = (noun: string | null) => (question.in === noun ? 'page' : undefined)
  return (
    <nav className="found-kinds tabs no-print" aria-label={message(locale, 'search.groups')}>
      <ul>
        <li>
          <a href={portalAddress(locale, { q })} aria-current={here(null)}>
            {message(locale, 'search.group.all')}
          </a>
        </li>
        {groups.map(({ noun, total }) => (
          <li key={noun.noun}>
            <a href={allOf(locale, q, { noun })} aria-current={here(noun.noun)}>
              {message(locale, noun.heading)}{' '}
              <span className="found-count">{formatNumber(locale, total)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const allOf = (locale: Locale, q: string, { noun }: Pick<PortalGroup, 'noun'>): string =>
  noun.all?.(locale, q) ?? portalAddress(locale, { q, in: noun.noun })

function Group(props: { locale: Locale; question: PortalQuestion; group: PortalGroup; q: string }) {
  const { locale, question, group, q } = props
  const { noun, total, rows } = group
  const id = `found-${noun.noun}`
  const left = question.in === null && total > rows.length
  return (
    <section className="found-group" aria-labelledby={id}>
      <h2 id={id}>
        {message(locale, noun.heading)}{' '}
        <span className="found-count">{formatNumber(locale, total)}</span>
      </h2>
      <ul className="resource-list">
        {rows.map((row) => (
          <li key={row.key}>{row}</li>
        ))}
      </ul>
      {left ? (
        <p className="found-all">
          <a href={allOf(locale, q, group)}>
            {noun.all
              ? message(locale, 'search.group.resources.all', { count: total })
              : message(locale, 'search.group.more', { count: total })}
          </a>
        </p>
      ) : null}
      {question.in ? (
        <Pagination
          locale={locale}
          page={group.page}
          pages={group.pages}
          hrefOf={(page) => portalAddress(locale, { q, in: question.in, page })}
        />
      ) : null}
    </section>
  )
}

/** Elsewhere there is something: not of the kind that was asked for, or not on so late a page. */
function NothingHere(props: Pick<SearchPageProps, 'locale' | 'question'> & Answered) {
  const { locale, question, answer } = props
  if (answer.groups.some(({ rows }) => rows.length > 0)) return null
  const q = answer.didYouMean ?? question.q
  const asked = answer.groups.find(({ noun }) => noun.noun === question.in)
  if (asked)
    return (
      <PastTheEnd
        locale={locale}
        pages={asked.pages}
        last={portalAddress(locale, { q, in: question.in, page: asked.pages })}
      />
    )
  return (
    <EmptyState
      title={message(locale, 'search.nothing.ofKind')}
      action={{
        label: message(locale, 'search.nothing.otherKinds', { count: answer.total }),
        href: portalAddress(locale, { q }),
      }}
    >
      {message(locale, 'search.nothing.ofKind.why')}
    </EmptyState>
  )
}

/** Nothing anywhere: other words, or a way through the portal without them. */
function Nothing({ locale, topics }: Pick<SearchPageProps, 'locale' | 'topics'>) {
  return (
    <>
      <EmptyState
        title={message(locale, 'search.nothing.fewerWords')}
        action={{
          label: message(locale, 'search.nothing.all'),
          href: pathTo(locale, 'resources'),
        }}
      >
        <a href={pathTo(locale, 'cities')}>{message(locale, 'search.nothing.cities')}</a>
      </EmptyState>
      <Topics locale={locale} topics={topics} />
    </>
  )
}

function Topics({ locale, topics }: Pick<SearchPageProps, 'locale' | 'topics'>) {
  if (topics.length === 0) return null
  return (
    <section className="nothing" aria-labelledby="topics">
      <h3 id="topics">{message(locale, 'search.nothing.topics')}</h3>
      <ul className="nothing-topics">
        {topics.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
