import type { ReactNode } from 'react'
import type { Role } from '../../access/asker'
import type { Enquiries, Enquiry } from '../../domain/enquiries/find-enquiries'
import { daysSince, formatDate } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message, type MessageKey } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { EmptyState } from '../ui/empty-state/view'
import { Pagination } from '../ui/pagination/view'

interface MessagesPageProps {
  locale: Locale
  role: Role
  closed: boolean
  found: Enquiries
  done: ReactNode
}

/** The messages that reach this person: those to be closed from the oldest, those that were. */
export function MessagesPage({ locale, role, closed, found, done }: MessagesPageProps) {
  const list = pathTo(locale, 'myArea', { word: 'messages' })
  return (
    <>
      <h1>{message(locale, 'enquiries.list.title')}</h1>
      {done}
      <p className="lede">{message(locale, intros[role] ?? 'enquiries.list.intro.city')}</p>
      <nav className="tabs" aria-label={message(locale, 'enquiries.list.which')}>
        <ul>
          <li>
            <a href={list} aria-current={closed ? undefined : 'page'}>
              {message(locale, 'enquiries.list.open')}
            </a>
          </li>
          <li>
            <a href={`${list}?closed=1`} aria-current={closed ? 'page' : undefined}>
              {message(locale, 'enquiries.list.closed')}
            </a>
          </li>
        </ul>
      </nav>
      {found.enquiries.length ? (
        <ol className="messages">
          {found.enquiries.map((enquiry) => (
            <Line key={enquiry.id} locale={locale} enquiry={enquiry} />
          ))}
        </ol>
      ) : (
        <EmptyState
          title={message(locale, closed ? 'enquiries.list.noneClosed' : 'enquiries.list.none')}
        >
          {message(locale, closed ? 'enquiries.list.noneClosedWhy' : 'enquiries.list.noneWhy')}
        </EmptyState>
      )}
      <Pagination
        locale={locale}
        page={found.page}
        pages={found.pages}
        hrefOf={(page) => `${list}?${closed ? 'closed=1&' : ''}page=${page}`}
      />
    </>
  )
}

const intros: Partial<Record<Role, MessageKey>> = {
  anci: 'enquiries.list.intro.anci',
  admin: 'enquiries.list.intro.admin',
}

/** Long enough to know what it is about. */
const excerpt = 160

function Line({ locale, enquiry }: { locale: Locale; enquiry: Enquiry }) {
  const { id, kind, name, workplace, message: text, at, closedAt } = enquiry
  const who = [name, workplace].filter(Boolean).join(', ')
  const days = daysSince(at)
  return (
    <li>
      <p className="waiting-what">{message(locale, `enquiries.kind.${kind}`)}</p>
      <h2>
        <a href={pathTo(locale, 'myArea', { word: 'messages' }, id)}>
          {who || message(locale, 'enquiries.anonymous')}
        </a>
      </h2>
      <p>
        {text
          ? text.length > excerpt
            ? `${text.slice(0, excerpt).trimEnd()}…`
            : text
          : message(locale, 'enquiries.forgotten')}
      </p>
      <p className="muted small">
        {[
          formatDate(locale, at),
          closedAt || days === 0 ? '' : message(locale, 'account.waiting.since', { days }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  )
}
