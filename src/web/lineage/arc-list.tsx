import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'

/** Where a city's entries went, both by name. */
export interface CityWays {
  from: string
  to: { name: string; count: number }[]
}

/** The arcs of the map in words: from each city, in alphabetical order, to which others. */
export function ArcList({ locale, ways }: { locale: Locale; ways: CityWays[] }) {
  if (ways.length === 0) return <p className="muted">{message(locale, 'network.arcs.none')}</p>
  return (
    <details className="arc-list" open={ways.length <= mostOpen}>
      <summary>{message(locale, 'network.arcs')}</summary>
      <dl>
        {ways.map(({ from, to }) => (
          <div key={from}>
            <dt>{from}</dt>
            {to.map(({ name, count }) => (
              <dd key={name}>
                <span aria-hidden="true">→ </span>
                <span className="visually-hidden">{message(locale, 'home.passages.to')} </span>
                {name}
                <span className="muted">, {message(locale, 'network.arc', { count })}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  )
}

/** More cities than these are opened by whoever wants them. */
const mostOpen = 8
