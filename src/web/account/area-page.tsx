import type { ReactNode } from 'react'
import type { Role } from '../../access/asker'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { EmptyState } from '../ui/empty-state/view'
import { WaitingList, type WaitingItem } from './waiting-list'

interface AreaPageProps {
  locale: Locale
  visitor: { displayName: string; role: string; organisationName: string } | null
  role: Role
  managesPeople: boolean
  waiting: { mine: WaitingItem[]; others: WaitingItem[]; more: boolean }
  /** The person may begin an entry. */
  writes: boolean
  done: ReactNode
  /** Pages about mail that are this person's. */
  mailLinks: { href: string; label: string }[]
}

/** First what waits for the person, most pressing first; then their account. */
export function AreaPage({ locale, visitor, role, managesPeople, ...props }: AreaPageProps) {
  const { writes } = props
  const { mine, others, more } = props.waiting
  const start = pathTo(locale, 'resources', { word: 'new' })
  return (
    <>
      <h1>{message(locale, 'account.area.title')}</h1>
      {props.done}
      {visitor ? (
        <p className="lede">
          {message(locale, 'account.area.hello', {
            name: visitor.displayName,
            role: visitor.role,
            organisation: visitor.organisationName,
          })}
        </p>
      ) : null}
      <section aria-labelledby="todo">
        <h2 id="todo">{message(locale, 'account.area.todo')}</h2>
        {mine.length ? (
          <WaitingList locale={locale} entries={mine} />
        ) : (
          <EmptyState title={message(locale, 'account.area.nothing')}>
            {message(locale, 'account.area.nothingWhy')}
          </EmptyState>
        )}
        {writes ? (
          <p className="actions">
            <a className="btn btn-primary" href={start}>
              {message(locale, 'account.area.start')}
            </a>
          </p>
        ) : null}
      </section>
      {others.length ? (
        <section aria-labelledby="others">
          <h2 id="others">{message(locale, 'account.area.others')}</h2>
          <WaitingList locale={locale} entries={others} />
        </section>
      ) : null}
      {more ? (
        <p>
          <a href="/admin/collections/resources">{message(locale, 'account.area.more')}</a>
        </p>
      ) : null}
      <section className="band" aria-labelledby="account">
        <h2 id="account">{message(locale, 'account.area.you')}</h2>
        <ul>
          {[...linksFor(locale, role, managesPeople), ...props.mailLinks].map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function linksFor(locale: Locale, role: Role, managesPeople: boolean) {
  const own = (['notices', 'savedSearches', 'profile', 'password', 'address'] as const).map(
    (word) => ({
      href: pathTo(locale, 'myArea', { word }),
      label: message(locale, `account.area.${word}`),
    }),
  )
  const people = {
    href: pathTo(locale, 'myArea', { word: 'people' }),
    label: message(locale, 'account.area.people'),
  }
  const imports = {
    href: pathTo(locale, 'myArea', { word: 'imports' }),
    label: message(locale, 'account.area.imports'),
  }
  const panel = { href: '/admin', label: message(locale, 'account.area.panel') }
  return [
    ...own,
    ...(managesPeople ? [people] : []),
    ...(role === 'anci' || role === 'admin' ? [imports] : []),
    ...(role === 'partner' ? [] : [panel]),
  ]
}
