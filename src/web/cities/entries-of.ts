import type { Edition } from '../../domain/editions/find-editions'
import type { City } from '../../domain/organisations/find-cities'
import type { Locale } from '../../i18n/locales'
import { pathTo } from '../../i18n/paths'
import type { CityEntry } from '../ui/city-list/view'

/** Cities as lists and maps show them, editions by their code. */
export function entriesOf(locale: Locale, cities: City[], editions: Edition[]): CityEntry[] {
  return cities.map((city) => ({
    name: city.name,
    coOfficialName: city.coOfficialName,
    href: pathTo(locale, 'cities', city.slug),
    region: city.region,
    latitude: city.latitude,
    longitude: city.longitude,
    editions: codesOf(city.editions, editions),
    demonstration: city.provenance === 'demonstration',
  }))
}

/** The codes of some editions, in the order they began. */
export const codesOf = (ids: string[], editions: Edition[]): string[] =>
  editions.filter(({ id }) => ids.includes(id)).map(({ code }) => code)
