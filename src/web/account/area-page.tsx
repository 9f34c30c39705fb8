import type { ReactNode } from 'react'
import type { Role } from '../../access/asker'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { EmptyState } from '../ui/empty-state/view'

interface AreaPageProps {
  locale: Locale
  visitor: { displayName: string; role: string; organisationName: string } | null
  role: Role
  managesPeople: boolean
  done: ReactNode
}

/** First what waits for the person, most pressing first; then their account. */
export function AreaPage({ locale, visitor, role, managesPeople, done }: AreaPageProps) {
  const writes = role === 'cityStaff' || role === 'cityManager'
  const start = pathTo(locale, 'resources', { word: 'new' })
  return (
    <>
      <h1>{message(locale, 'account.area.title')}</h1>
      {done}
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
        <EmptyState
          title={message(locale, 'account.area.nothing')}
          action={
            writes ? { label: message(locale, 'account.area.start'), href: start } : undefined
          }
        >
          {message(locale, 'account.area.nothingWhy')}
        </EmptyState>
      </section>
      <section className="band" aria-labelledby="account">
        <h2 id="account">{message(locale, 'account.area.you')}</h2>
        <ul>
          {linksFor(locale, role, managesPeople).map(({ href, label }) => (
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
  const own = (['profile', 'password', 'address'] as const).map((word) => ({
    href: pathTo(locale, 'myArea', { word }),
    label: message(locale, `account.area.${word}`),
  }))
  const people = {
    href: pathTo(locale, 'myArea', { word: 'people' }),
    label: message(locale, 'account.area.people'),
  }
  const panel = { href: '/admin', label: message(locale, 'account.area.panel') }
  return [...own, ...(managesPeople ? [people] : []), ...(role === 'partner' ? [] : [panel])]
}
