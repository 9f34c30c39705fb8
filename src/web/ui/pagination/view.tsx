import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'

interface PaginationProps {
  locale: Locale
  /** From 1; past the last one, the last is the previous one. */
  page: number
  pages: number
  /** The address of a page of the same list. */
  hrefOf: (page: number) => string
  /** The list follows without leaving the page, where the island runs. */
  inPlace?: boolean
}

export function Pagination({ locale, page, pages, hrefOf, inPlace }: PaginationProps) {
  if (pages <= 1) return null
  const island = inPlace ? { 'data-in-place': '' } : {}
  return (
    <nav className="pages-line no-print" aria-label={message(locale, 'ui.pages')}>
      <ul>
        {page > 1 ? (
          <li>
            <a href={hrefOf(Math.min(page - 1, pages))} rel="prev" {...island}>
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
                {...island}
              >
                {entry}
              </a>
            </li>
          ),
        )}
        {page < pages ? (
          <li>
            <a href={hrefOf(page + 1)} rel="next" {...island}>
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
