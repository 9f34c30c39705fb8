import type { ReactNode } from 'react'
import { formatDate } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { EmptyState } from '../ui/empty-state/view'
import { ErrorSummary } from '../ui/error-summary/view'
import type { Stopped } from './form'

interface SavedSearchesPageProps {
  locale: Locale
  done: ReactNode
  stopped?: Stopped
  searches: { id: string; name: string; createdAt: string; href: string; remove: string }[]
}

/** What the person keeps looking for, each to be opened again or forgotten. */
export function SavedSearchesPage({ locale, done, stopped, searches }: SavedSearchesPageProps) {
  return (
    <>
      <h1>{message(locale, 'searches.title')}</h1>
      {done}
      {stopped ? <ErrorSummary locale={locale} errors={stopped.errors} /> : null}
      {searches.length ? (
        <>
          <p>{message(locale, 'searches.intro')}</p>
          <ul className="saved-searches">
            {searches.map(({ id, name, createdAt, href, remove }) => (
              <li key={id}>
                <h2>
                  <a href={href}>{name}</a>
                </h2>
                <p className="muted">
                  {message(locale, 'searches.savedOn', { date: formatDate(locale, createdAt) })}
                </p>
                <form method="post" action={remove}>
                  <button
                    type="submit"
                    className="btn btn-outline-primary"
                    aria-label={message(locale, 'searches.remove.which', { name })}
                  >
                    {message(locale, 'searches.remove')}
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <EmptyState
          title={message(locale, 'searches.none')}
          action={{
            label: message(locale, 'searches.toLibrary'),
            href: pathTo(locale, 'resources'),
          }}
        >
          {message(locale, 'searches.none.why')}
        </EmptyState>
      )}
    </>
  )
}
