import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { EmptyState } from '../ui/empty-state/view'
import { ActiveFilters, Filters, type Filter } from '../ui/filters/view'
import { Pagination } from '../ui/pagination/view'
import { ResourceCard, type ResourceCardProps } from '../ui/resource-card/view'

export interface LibraryPageProps {
  locale: Locale
  action: string
  filters: Filter[]
  chosen: { label: string; value: string; without: string }[]
  results: Omit<ResourceCardProps, 'locale'>[]
  total: number
  page: number
  pages: number
  hrefOf: (page: number) => string
  /** Where this person starts an entry, if they may. */
  startAt: string | null
}

/** Everything this reader may find, by kind, area and city. */
export function LibraryPage({ locale, filters, chosen, results, ...list }: LibraryPageProps) {
  return (
    <>
      <h1>{message(locale, 'resources.title')}</h1>
      <div className="library">
        <div className="library-filters">
          <h2 className="visually-hidden">{message(locale, 'ui.filters')}</h2>
          <Filters locale={locale} action={list.action} filters={filters} />
          {list.startAt ? (
            <p className="library-start no-print">
              <a href={list.startAt}>{message(locale, 'resources.start')}</a>
            </p>
          ) : null}
        </div>
        <section aria-labelledby="results">
          <div role="status">
            <h2 id="results" className="library-count">
              {message(locale, 'resources.count', { count: list.total })}
              {list.pages > 1 ? (
                <span className="muted">
                  {' '}
                  {message(locale, 'ui.pageOf', { page: list.page, pages: list.pages })}
                </span>
              ) : null}
            </h2>
          </div>
          <ActiveFilters locale={locale} chosen={chosen} none={list.action} />
          {results.length ? (
            <ul className="resource-list">
              {results.map((result) => (
                <li key={result.href}>
                  <ResourceCard locale={locale} {...result} />
                </li>
              ))}
            </ul>
          ) : (
            <Nothing {...{ locale, chosen, action: list.action }} />
          )}
          <Pagination locale={locale} page={list.page} pages={list.pages} hrefOf={list.hrefOf} />
        </section>
      </div>
    </>
  )
}

/** Nothing found: with filters, the last one is the first to take away. */
function Nothing(props: Pick<LibraryPageProps, 'locale' | 'chosen' | 'action'>) {
  const { locale, chosen, action } = props
  const last = chosen[chosen.length - 1]
  if (!last)
    return (
      <EmptyState title={message(locale, 'resources.none')}>
        {message(locale, 'resources.none.why')}
      </EmptyState>
    )
  return (
    <EmptyState
      title={message(locale, 'resources.noMatch')}
      action={{ label: message(locale, 'resources.noMatch.all'), href: action }}
    >
      <a href={last.without}>
        {message(locale, 'resources.noMatch.without', { filter: `${last.label}: ${last.value}` })}
      </a>
    </EmptyState>
  )
}
