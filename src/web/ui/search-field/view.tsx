import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'

interface SearchFieldProps {
  locale: Locale
  /** The page that answers. */
  action: string
  /** Of the form; its fields elsewhere on the page name it. */
  id: string
  /** What is searched: names the landmark. */
  landmark: string
  /** What the person is asked; seen above the field, unless `quiet`. */
  label: string
  /** What was typed. */
  value?: string
  quiet?: boolean
  /** Results follow every choice without leaving the page, where the island runs. */
  inPlace?: boolean
  /** Suggests while one types, where the island runs. */
  suggests?: boolean
}

/** One line to search with: a plain GET form. */
export function SearchField({ locale, action, id, landmark, label, ...props }: SearchFieldProps) {
  const field = `${id}-q`
  return (
    <form
      className={props.quiet ? 'search-field search-field-quiet' : 'search-field'}
      id={id}
      role="search"
      aria-label={landmark}
      method="get"
      action={action}
      autoComplete="off"
      data-in-place={props.inPlace ? '' : undefined}
    >
      <label htmlFor={field} className={props.quiet ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <div className="search-line" {...(props.suggests ? suggestionsFor(locale) : {})}>
        <input
          className="form-control"
          type="search"
          id={field}
          name="q"
          defaultValue={props.value}
          placeholder={props.quiet ? label : undefined}
          maxLength={longestQuestion}
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <button type="submit" className={props.quiet ? 'btn' : 'btn btn-primary'}>
          <Lens />
          <span className={props.quiet ? 'visually-hidden' : undefined}>
            {message(locale, 'search.do')}
          </span>
        </button>
      </div>
    </form>
  )
}

const longestQuestion = 1000

/** What the island needs: where to ask, and the words it cannot fill by itself. */
const suggestionsFor = (locale: Locale) => ({
  'data-suggestions': `/api/search/suggestions?locale=${locale}`,
  'data-words': JSON.stringify({
    list: message(locale, 'search.suggest.list'),
    none: message(locale, 'search.suggest.none'),
    many: message(locale, 'search.suggest.many', { count: '#' }),
    resource: message(locale, 'search.suggest.resource'),
    city: message(locale, 'search.suggest.city'),
    topic: message(locale, 'search.suggest.topic'),
  }),
})

/** The glass one searches with. */
export const Lens = () => (
  <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />
    <path d="M13 13l5 5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
  </svg>
)
