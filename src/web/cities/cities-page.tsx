import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { CityList, type CityEntry } from '../ui/city-list/view'
import { NetworkMap } from '../ui/network-map/view'
import { mapOf } from './map-of'

interface CitiesPageProps {
  locale: Locale
  cities: CityEntry[]
}

/** Every city of the network: where it is, and the same as a list. */
export function CitiesPage({ locale, cities }: CitiesPageProps) {
  const real = cities.filter((city) => !city.demonstration)
  const invented = cities.filter((city) => city.demonstration)
  return (
    <>
      <h1>{message(locale, 'cities.title')}</h1>
      <p className="lede">{message(locale, 'cities.intro', { count: real.length })}</p>
      <div className="columns-map">
        <div>
          <h2 className="visually-hidden">{message(locale, 'cities.list')}</h2>
          <CityList locale={locale} cities={real} />
          {invented.length ? (
            <section className="band">
              <h2>{message(locale, 'cities.demonstration')}</h2>
              <p className="measure">{message(locale, 'cities.demonstrationWhy')}</p>
              <CityList locale={locale} cities={invented} />
            </section>
          ) : null}
        </div>
        <NetworkMap locale={locale} cities={mapOf(cities)} />
      </div>
    </>
  )
}
