import type { Locale } from '../../../i18n/locales'
import { ProvenanceMark } from '../provenance-mark/view'

export interface CityEntry {
  name: string
  coOfficialName: string | null
  href: string
  region: string | null
  latitude: number | null
  longitude: number | null
  /** Codes of the editions it took part in. */
  editions: string[]
  demonstration: boolean
}

/** Cities as they are given (alphabetical): name, region, editions. */
export function CityList({ locale, cities }: { locale: Locale; cities: CityEntry[] }) {
  return (
    <ul className="city-list">
      {cities.map((city) => (
        <li key={city.href}>
          <a href={city.href}>
            {city.name}
            {city.coOfficialName ? ` / ${city.coOfficialName}` : ''}
          </a>
          {city.region ? <span className="muted small">{city.region}</span> : null}
          {city.editions.length ? (
            <span className="city-editions">{city.editions.join(' · ')}</span>
          ) : null}
          {city.demonstration ? (
            <ProvenanceMark locale={locale} provenance="demonstration" />
          ) : null}
        </li>
      ))}
    </ul>
  )
}
