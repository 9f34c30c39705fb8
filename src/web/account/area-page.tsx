import type { ReactNode } from 'react'
import type { Role } from '../../access/asker'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { Pagination } from '../ui/pagination/view'
import { areaLinks } from './area-links'
import type { Todos } from './find-todos'
import { NothingWaits } from './nothing-waits'
import { TodoList } from './todo-list'

interface LinkTo {
  label: string
  href: string
}

interface AreaPageProps {
  locale: Locale
  visitor: { displayName: string; role: string; organisationName: string } | null
  role: Role
  managesPeople: boolean
  todos: Todos
  /** From 1. */
  page: number
  /** The person may begin an entry. */
  writes: boolean
  done: ReactNode
  /** The replications of the person's city, where they have one. */
  replications: ReactNode
  savedSearches: LinkTo[]
  /** Pages about mail that are this person's. */
  mailLinks: LinkTo[]
  receivesMessages: boolean
}

const onOnePage = 10

/** First what waits for the person, most pressing first; then what they wait for; then the rest. */
export function AreaPage({ locale, visitor, role, page, ...props }: AreaPageProps) {
  const { mine, others, drafts, more } = props.todos
  const area = pathTo(locale, 'myArea')
  const pages = Math.max(1, Math.ceil(mine.length / onOnePage))
  const shown = Math.min(page, pages)
  return (
    <>
      <h1>{message(locale, 'account.area.title')}</h1>
      {props.done}
      <section aria-labelledby="todo">
        <h2 id="todo">{message(locale, 'account.area.todo')}</h2>
        {mine.length ? (
          <TodoList
            locale={locale}
            todos={mine.slice((shown - 1) * onOnePage, shown * onOnePage)}
          />
        ) : (
          <NothingWaits locale={locale} role={role} />
        )}
        <Pagination
          locale={locale}
          page={shown}
          pages={pages}
          hrefOf={(at) => (at === 1 ? area : `${area}?page=${at}`)}
        />
        {props.writes ? (
          <p className="actions">
            <a className="btn btn-primary" href={pathTo(locale, 'resources', { word: 'new' })}>
              {message(locale, 'account.area.start')}
            </a>
          </p>
        ) : null}
      </section>
      {others.length ? (
        <section aria-labelledby="others">
          <h2 id="others">{message(locale, 'account.area.others')}</h2>
          <TodoList locale={locale} todos={others.slice(0, onOnePage)} />
          {others.length > onOnePage ? (
            <details>
              <summary>
                {message(locale, 'area.more.others', { count: others.length - onOnePage })}
              </summary>
              <TodoList locale={locale} todos={others.slice(onOnePage)} />
            </details>
          ) : null}
        </section>
      ) : null}
      {drafts.length ? (
        <section aria-labelledby="drafts">
          <h2 id="drafts">{message(locale, 'area.drafts')}</h2>
          <TodoList locale={locale} todos={drafts} />
        </section>
      ) : null}
      {more ? (
        <p>
          <a href="/admin/collections/resources">{message(locale, 'account.area.more')}</a>
        </p>
      ) : null}
      {props.replications}
      {props.savedSearches.length ? (
        <section aria-labelledby="searches">
          <h2 id="searches">{message(locale, 'account.area.savedSearches')}</h2>
          <Links
            links={[
              ...props.savedSearches,
              {
                label: message(locale, 'area.savedSearches.all'),
                href: pathTo(locale, 'myArea', { word: 'savedSearches' }),
              },
            ]}
          />
        </section>
      ) : null}
      <section className="band" aria-labelledby="account">
        <h2 id="account">{message(locale, 'account.area.you')}</h2>
        {visitor ? (
          <p>
            {message(locale, 'account.area.hello', {
              name: visitor.displayName,
              role: visitor.role,
              organisation: visitor.organisationName,
            })}
          </p>
        ) : null}
        <Links links={[...areaLinks({ locale, role, ...props }), ...props.mailLinks]} />
      </section>
    </>
  )
}

const Links = ({ links }: { links: LinkTo[] }) => (
  <ul>
    {links.map(({ href, label }) => (
      <li key={href}>
        <a href={href}>{label}</a>
      </li>
    ))}
  </ul>
)
