import type { Locale } from '../../../i18n/locales'
import { formatNumber } from '../../../i18n/format'
import { message } from '../../../i18n/message'

export interface Facet {
  /** The parameter of the address. */
  name: string
  label: string
  /** In the order they are shown. */
  values: { value: string; label: string; count: number; chosen: boolean }[]
}

interface FacetsProps {
  locale: Locale
  /** The form they belong to, which stands elsewhere on the page. */
  form: string
  facets: Facet[]
  /** How many results there are now. */
  total: number
}

/** These are open from the beginning; the others when something of them is chosen. */
const opened = 4

/** What a list is narrowed by: on a phone behind one disclosure, each facet behind its own. */
export function Facets({ locale, form, facets, total }: FacetsProps) {
  const shown = facets.filter(({ values }) => values.length > 0)
  if (shown.length === 0) return null
  const chosen = shown.flatMap(({ values }) => values.filter((value) => value.chosen)).length
  return (
    <details className="facets no-print" id="facets-all">
      <summary>
        {message(locale, 'ui.filters')}
        {chosen ? (
          <span className="facets-chosen">
            {message(locale, 'search.facets.chosen', { count: chosen })}
          </span>
        ) : null}
      </summary>
      {shown.map((facet, index) => (
        <FacetGroup key={facet.name} {...{ locale, form, ...facet }} open={index < opened} />
      ))}
      <p className="facets-apply">
        <button type="submit" form={form} className="btn btn-primary">
          <span className="facets-apply-still">{message(locale, 'ui.filters.apply')}</span>
          <span className="facets-apply-live">
            {message(locale, 'search.facets.show', { count: total })}
          </span>
        </button>
      </p>
    </details>
  )
}

/** A scrolling box from so many values on. */
const many = 9

function FacetGroup(props: Facet & { locale: Locale; form: string; open: boolean }) {
  const { locale, form, name, label, values } = props
  const chosen = values.filter((value) => value.chosen).length
  return (
    <details className="facet" id={`facet-${name}`} open={props.open || chosen > 0}>
      <summary>
        {label}
        {chosen ? (
          <span className="facets-chosen">
            {message(locale, 'search.facets.chosen', { count: chosen })}
          </span>
        ) : null}
      </summary>
      <fieldset
        id={`facet-${name}-values`}
        className={values.length > many ? 'facet-many' : undefined}
      >
        <legend className="visually-hidden">{label}</legend>
        {values.map((value) => (
          <div className="facet-value" key={value.value}>
            <input
              type="checkbox"
              id={`${name}-${value.value}`}
              form={form}
              name={name}
              value={value.value}
              defaultChecked={value.chosen}
            />
            <label htmlFor={`${name}-${value.value}`}>
              <span>{value.label}</span>{' '}
              <span className="facet-count">
                <span aria-hidden="true">{formatNumber(locale, value.count)}</span>
                <span className="visually-hidden">
                  {message(locale, 'resources.count', { count: value.count })}
                </span>
              </span>
            </label>
          </div>
        ))}
      </fieldset>
    </details>
  )
}

/** What is chosen, each a link that takes it away. */
export function ActiveFilters(props: {
  locale: Locale
  chosen: { label: string; value: string; without: string }[]
  none: string
}) {
  const { locale, chosen, none } = props
  if (chosen.length === 0) return null
  return (
    <ul className="active-filters no-print" aria-label={message(locale, 'ui.filters.active')}>
      {chosen.map(({ label, value, without }) => (
        <li key={without}>
          <a href={without} data-in-place="">
            <span className="visually-hidden">{message(locale, 'ui.filters.remove')} </span>
            <span>
              {label}: {value}
            </span>
            <span className="active-filters-cross" aria-hidden="true">
              ×
            </span>
          </a>
        </li>
      ))}
      {chosen.length > 1 ? (
        <li>
          <a className="active-filters-none" href={none} data-in-place="">
            {message(locale, 'ui.filters.removeAll')}
          </a>
        </li>
      ) : null}
    </ul>
  )
}
