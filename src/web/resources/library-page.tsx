import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import type { LibraryAnswer } from '../search/ask-library'
import {
  libraryAddress,
  usualSort,
  withoutChoice,
  wordsAlone,
  type LibraryQuestion,
} from '../search/library-question'
import type { RelatedTopic } from '../search/related-topics'
import { FollowLink } from '../feeds/feed-link'
import { ListLinks } from '../exports/list-links'
import { SaveSearchForm } from '../search/save-search-form'
import { TakenAs } from '../search/taken-as'
import { searchSorts } from '../../search/door'
import { ActiveFilters, Facets } from '../ui/facets/view'
import { Pagination } from '../ui/pagination/view'
import { ResourceCard, type ResourceCardProps } from '../ui/resource-card/view'
import { SearchField } from '../ui/search-field/view'
import { LibraryNothing } from './library-nothing'

export interface LibraryPageProps {
  locale: Locale
  action: string
  question: LibraryQuestion
  answer: LibraryAnswer
  /** The hits of the answer, as cards. */
  cards: Omit<ResourceCardProps, 'locale'>[]
  /** Where to go on from, when nothing was found. */
  topics: RelatedTopic[]
  /** Where this person starts an entry, if they may. */
  startAt: string | null
  signedIn: boolean
}

const formId = 'library'

/** Everything this reader may find, searched and narrowed. */
export function LibraryPage({ locale, action, question, answer, ...props }: LibraryPageProps) {
  return (
    <>
      <h1>{message(locale, 'resources.title')}</h1>
      <SearchField
        locale={locale}
        action={action}
        id={formId}
        landmark={message(locale, 'search.library.landmark')}
        label={message(locale, 'search.library')}
        value={question.q}
        inPlace
        suggests
      />
      <div className="library">
        <section className="library-facets" aria-labelledby="facets-title">
          <h2 className="visually-hidden" id="facets-title">
            {message(locale, 'search.facets')}
          </h2>
          <div id="library-facets" data-region="">
            <Facets locale={locale} form={formId} facets={answer.facets} total={answer.total} />
          </div>
        </section>
        <section className="library-results" aria-labelledby="results">
          <div className="library-head">
            <div role="status" id="library-status" data-region="">
              <Count {...{ locale, question, answer }} />
            </div>
            <div id="library-sort" data-region="">
              <Sort {...{ locale, question, answer }} />
            </div>
          </div>
          <div id="library-list" data-region="">
            <ActiveFilters
              locale={locale}
              chosen={chosenOf(action, question, answer)}
              none={libraryAddress(action, wordsAlone(question))}
            />
            <TakenAs
              locale={locale}
              q={question.q}
              taken={answer}
              partly={message(locale, 'search.partly')}
              hrefOf={(q) => libraryAddress(action, { ...question, q, page: 1 })}
            />
            {props.cards.length ? (
              <ul className="resource-list">
                {props.cards.map((card) => (
                  <li key={card.href}>
                    <ResourceCard locale={locale} {...card} />
                  </li>
                ))}
              </ul>
            ) : (
              <LibraryNothing {...{ locale, action, question, answer, topics: props.topics }} />
            )}
            <Pagination
              locale={locale}
              page={answer.page}
              pages={answer.pages}
              hrefOf={(page) => libraryAddress(action, { ...question, page })}
              inPlace
            />
            <div className="library-follow no-print">
              <SaveSearchForm {...{ locale, question }} signedIn={props.signedIn} />
              <FollowLink {...{ locale, question }} />
              <ListLinks {...{ locale, question }} />
              {props.startAt ? (
                <p>
                  <a href={props.startAt}>{message(locale, 'resources.start')}</a>
                </p>
              ) : null}
            </div>
          </div>
        </section>
      </div>
    </>
  )
}

type Part = Pick<LibraryPageProps, 'locale' | 'question' | 'answer'>

/** How many there are, of what was asked or of its nearest spelling. */
function Count({ locale, question, answer }: Part) {
  const { total, page, pages, didYouMean } = answer
  const q = didYouMean ?? question.q
  return (
    <h2 id="results" className="library-count" tabIndex={-1}>
      {q
        ? message(locale, 'search.found.for', { count: total, q })
        : message(locale, 'resources.count', { count: total })}
      {pages > 1 && page <= pages ? (
        <span className="muted"> {message(locale, 'ui.pageOf', { page, pages })}</span>
      ) : null}
    </h2>
  )
}

/** In which order; what is usual is the choice that says nothing. */
function Sort({ locale, question, answer }: Part) {
  if (answer.total < 2) return null
  const usual = usualSort(question.q)
  const others = searchSorts.filter(
    (sort) => sort !== usual && (sort !== 'relevance' || question.q),
  )
  return (
    <p className="library-sort no-print">
      <label htmlFor="sort">{message(locale, 'search.sort')}</label>
      <select
        id="sort"
        name="sort"
        form={formId}
        className="form-select"
        defaultValue={question.sort === usual ? '' : question.sort}
      >
        <option value="">{message(locale, `search.sort.${usual}`)}</option>
        {others.map((sort) => (
          <option key={sort} value={sort}>
            {message(locale, `search.sort.${sort}`)}
          </option>
        ))}
      </select>
    </p>
  )
}

/** Each choice with the address without it. */
function chosenOf(action: string, question: LibraryQuestion, answer: LibraryAnswer) {
  return answer.facets.flatMap(({ name, label, values }) =>
    values
      .filter(({ chosen }) => chosen)
      .map((value) => ({
        label,
        value: value.label,
        without: libraryAddress(action, withoutChoice(question, name, value.value)),
      })),
  )
}
