import type { ReactNode } from 'react'
import { formatDateTime } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { EmptyState } from '../ui/empty-state/view'
import { Pagination } from '../ui/pagination/view'

interface ShownNotice {
  id: string
  title: string
  sentences: string[]
  action: string
  href: string
  /** ISO 8601. */
  at: string
  isRead: boolean
}

interface NoticesPageProps {
  locale: Locale
  done: ReactNode
  notices: ShownNotice[]
  unread: number
  page: number
  pages: number
}

/** What the person was told, the newest first; what they have not read yet says so in words. */
export function NoticesPage({ locale, done, notices, unread, page, pages }: NoticesPageProps) {
  const here = pathTo(locale, 'myArea', { word: 'notices' })
  return (
    <>
      <h1>{message(locale, 'notices.title')}</h1>
      {done}
      <div className="notices-top">
        {notices.length > 0 ? (
          <p className="lede">{message(locale, 'notices.unread', { count: unread })}</p>
        ) : null}
        {unread > 0 ? (
          <form
            method="post"
            action={pathTo(locale, 'myArea', { word: 'notices' }, { word: 'read' })}
          >
            <button type="submit" className="btn btn-outline-primary">
              {message(locale, 'notices.readAll')}
            </button>
          </form>
        ) : null}
      </div>
      {notices.length > 0 ? (
        <ol className="notices">
          {notices.map((notice) => (
            <li key={notice.id} className={notice.isRead ? undefined : 'unread'}>
              <p className="notice-when muted small">
                {notice.isRead ? null : (
                  <strong className="notice-new">{message(locale, 'notices.new')}</strong>
                )}
                {formatDateTime(locale, notice.at)}
              </p>
              <h2>{notice.title}</h2>
              {notice.sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              <p>
                <a href={notice.href} aria-label={`${notice.action}: ${notice.title}`}>
                  {notice.action}
                </a>
              </p>
            </li>
          ))}
        </ol>
      ) : (
        <EmptyState title={message(locale, 'notices.none')}>
          {message(locale, 'notices.none.why')}
        </EmptyState>
      )}
      <Pagination
        locale={locale}
        page={page}
        pages={pages}
        hrefOf={(other) => (other === 1 ? here : `${here}?page=${other}`)}
      />
      <p>
        <a href={pathTo(locale, 'myArea', { word: 'notices' }, { word: 'preferences' })}>
          {message(locale, 'notices.preferences.title')}
        </a>
      </p>
    </>
  )
}
