import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import { SelectField } from '../form-field/view'

export interface Filter {
  /** The parameter of the address. */
  name: string
  label: string
  /** What choosing nothing is called: "every city". */
  blank?: string
  value?: string
  options: { value: string; label: string; count?: number }[]
}

interface FiltersProps {
  locale: Locale
  action: string
  filters: Filter[]
}

/** The choices of a list as a plain form: a disclosure on a phone, in sight on a wide screen. */
export function Filters({ locale, action, filters }: FiltersProps) {
  return (
    <details className="filters no-print">
      <summary>{message(locale, 'ui.filters')}</summary>
      <form method="get" action={action}>
        {filters.map(({ name, label, blank, value, options }) => (
          <SelectField
            key={name}
            {...{ locale, name, label, blank, value }}
            options={options.map((option) => ({
              value: option.value,
              label:
                option.count === undefined ? option.label : `${option.label} (${option.count})`,
            }))}
          />
        ))}
        <button type="submit" className="btn btn-primary">
          {message(locale, 'ui.filters.apply')}
        </button>
      </form>
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
        <li key={label}>
          <a href={without}>
            <span className="visually-hidden">{message(locale, 'ui.filters.remove')} </span>
            {label}: {value} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {chosen.length > 1 ? (
        <li>
          <a className="active-filters-none" href={none}>
            {message(locale, 'ui.filters.removeAll')}
          </a>
        </li>
      ) : null}
    </ul>
  )
}
