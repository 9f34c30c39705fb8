import type { CityEntry } from '../ui/city-list/view'
import type { MapCity } from '../ui/network-map/view'

/** The cities that can be put on the map: those whose place is known. */
export const mapOf = (cities: CityEntry[]): MapCity[] =>
  cities.flatMap(({ latitude, longitude, ...city }) =>
    latitude === null || longitude === null
      ? []
      : [{ ...city, latitude, longitude, editions: city.editions.join(', ') }],
  )
