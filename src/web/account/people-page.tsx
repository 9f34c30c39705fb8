import type { ReactNode } from 'react'
import type { People, Person } from '../../domain/accounts/find-people'
import { formatDate } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { DataTable } from '../ui/data-table/view'
import { Pagination } from '../ui/pagination/view'

interface PeoplePageProps {
  locale: Locale
  found: People
  done: ReactNode
}

/** The accounts one may manage, by address. */
export function PeoplePage({ locale, found, done }: PeoplePageProps) {
  const list = pathTo(locale, 'myArea', { word: 'people' })
  const say = (key: 'displayName' | 'email' | 'role' | 'organisation' | 'status') => ({
    label: message(locale, `account.field.${key}`),
  })
  return (
    <>
      <h1>{message(locale, 'account.people.title')}</h1>
      {done}
      <p>{message(locale, 'account.people.intro')}</p>
      <p className="actions">
        <a
          className="btn btn-primary"
          href={pathTo(locale, 'myArea', { word: 'people' }, { word: 'invite' })}
        >
          {message(locale, 'account.people.invite')}
        </a>
      </p>
      <DataTable
        caption={message(locale, 'account.people.caption', { count: found.total })}
        columns={[
          say('displayName'),
          say('email'),
          say('role'),
          say('organisation'),
          say('status'),
        ]}
        rows={found.people.map((person) => [
          <a key="name" href={pathTo(locale, 'myArea', { word: 'people' }, person.id)}>
            {person.displayName}
          </a>,
          person.email,
          message(locale, `role.${person.role}`),
          person.organisationName,
          <StatusOf key="status" locale={locale} person={person} />,
        ])}
      />
      <Pagination
        locale={locale}
        page={found.page}
        pages={found.pages}
        hrefOf={(page) => `${list}?page=${page}`}
      />
    </>
  )
}

/** Where an account stands, in words: state, end, whose it is. */
export function StatusOf({ locale, person }: { locale: Locale; person: Person }) {
  const { status, endsOn, inForce, isSelf } = person
  const ended = status === 'active' && !inForce
  return (
    <>
      {message(locale, `accountStatus.${status}`)}
      {endsOn
        ? ` · ${message(locale, ended ? 'account.people.ended' : 'account.people.endsOn', {
            date: formatDate(locale, endsOn),
          })}`
        : ''}
      {isSelf ? ` · ${message(locale, 'account.people.self')}` : ''}
    </>
  )
}
