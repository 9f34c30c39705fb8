import { isOverdue } from '../../domain/pressing'
import { daysSince, formatDate } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { ConfirmValidity } from '../resources/confirm-validity'
import { Said } from '../ui/said/view'
import type { Todo } from './todo'

interface TodoListProps {
  locale: Locale
  todos: Todo[]
}

/** What waits: why, what it is, whose, since when and by when, and its one action. */
export const TodoList = ({ locale, todos }: TodoListProps) => (
  <ol className="waiting-list">
    {todos.map((todo) => (
      <li key={todo.key}>
        <p className="waiting-what">{todo.why}</p>
        <h3>
          <Title locale={locale} todo={todo} />
        </h3>
        <p className="muted small">
          {isOverdue(todo, new Date()) ? (
            <strong className="waiting-late">{message(locale, 'area.late')}</strong>
          ) : null}
          {[...todo.about, timeOf(locale, todo)].join(' · ')}
        </p>
        {todo.note ? <blockquote className="waiting-note">{todo.note}</blockquote> : null}
        <Action locale={locale} todo={todo} />
      </li>
    ))}
  </ol>
)

/** A link where the action is not one: what is confirmed is read first, what waits is looked at. */
function Title({ locale, todo: { title, action, href } }: TodoProps) {
  const words = (
    <Said locale={locale} lang={title.lang} as="span">
      {title.value}
    </Said>
  )
  return action === null ? <a href={href}>{words}</a> : words
}

function Action({ locale, todo: { title, action, href, confirmAt } }: TodoProps) {
  if (confirmAt)
    return <ConfirmValidity locale={locale} action={confirmAt} from="area" primary={false} />
  if (action === null) return null
  return (
    <p className="waiting-action">
      <a className="btn btn-outline-primary" href={href}>
        {action}
        <span className="visually-hidden">
          {': '}
          <Said locale={locale} lang={title.lang} as="span">
            {title.value}
          </Said>
        </span>
      </a>
    </p>
  )
}

interface TodoProps {
  locale: Locale
  todo: Todo
}

function timeOf(locale: Locale, { since, due, confirmAt }: Todo): string {
  if (confirmAt) return message(locale, 'account.waiting.due', { days: daysSince(since) })
  if (due) return message(locale, 'area.dueOn', { date: formatDate(locale, due) })
  return message(locale, 'account.waiting.since', { days: daysSince(since) })
}
