import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'

interface PaginationProps {
  locale: Locale
  /** From 1. */
  page: number
  pages: number
  /** The address of a page of the same list. */
  hrefOf: (page: number) => string
}

export function Pagination({ locale, page, pages, hrefOf }: PaginationProps) {
  if (pages <= 1) return null
  return (
    <nav className="pages-line no-print" aria-label={message(locale, 'ui.pages')}>
      <ul>
        {page > 1 ? (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              {message(locale, 'ui.previous')}
            </a>
          </li>
        ) : null}
        {around(page, pages).map((entry, index) =>
          entry === null ? (
            <li key={`gap-${index}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={entry}>
              <a
                href={hrefOf(entry)}
                aria-current={entry === page ? 'page' : undefined}
                aria-label={message(locale, 'ui.page', { page: entry })}
              >
                {entry}
              </a>
            </li>
          ),
        )}
        {page < pages ? (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              {message(locale, 'ui.next')}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}

/** First, last and the neighbours of the current page; null where some are left out. */
function around(page: number, pages: number): (number | null)[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((n) => n >= 1 && n <= pages)
    .sort((a, b) => a - b)
  return shown.flatMap((n, index) => {
    const before = shown[index - 1]
    return before !== undefined && n - before > 1 ? [null, n] : [n]
  })
}
