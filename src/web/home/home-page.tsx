import { formatDate, formatNumber } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { mapOf } from '../cities/map-of'
import type { CityEntry } from '../ui/city-list/view'
import { EditionsLine, type EditionSpan } from '../ui/editions-line/view'
import { EmptyState } from '../ui/empty-state/view'
import { NetworkMap } from '../ui/network-map/view'
import { ResourceCard, type ResourceCardProps } from '../ui/resource-card/view'

export interface HomePageProps {
  locale: Locale
  cities: CityEntry[]
  areas: { label: string; href: string }[]
  latest: Omit<ResourceCardProps, 'locale'>[]
  editions: EditionSpan[]
  figures: { entries: number; at: Date }
}

/** What the network is, where it is, what was published last. */
export function HomePage({ locale, cities, areas, latest, editions, figures }: HomePageProps) {
  const real = cities.filter(({ demonstration }) => !demonstration)
  return (
    <>
      <div className="home-opening">
        <div>
          <h1>{message(locale, 'home.sentence')}</h1>
          <p className="lede">{message(locale, 'home.lede')}</p>
          <p className="actions">
            <a className="btn btn-primary" href={pathTo(locale, 'resources')}>
              {message(locale, 'home.browse')}
            </a>
            <a href={pathTo(locale, 'pages', 'progetto')}>{message(locale, 'home.about')}</a>
          </p>
          <section aria-labelledby="areas">
            <h2 id="areas" className="home-label">
              {message(locale, 'home.areas')}
            </h2>
            <ul className="home-areas">
              {areas.map(({ label, href }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="figures">
            <h2 id="figures" className="home-label">
              {message(locale, 'home.figures', { date: formatDate(locale, figures.at) })}
            </h2>
            <dl className="home-figures">
              <div>
                <dt>{message(locale, 'home.figures.cities')}</dt>
                <dd>{formatNumber(locale, real.length)}</dd>
              </div>
              <div>
                <dt>{message(locale, 'home.figures.editions')}</dt>
                <dd>{formatNumber(locale, editions.length)}</dd>
              </div>
              <div>
                <dt>{message(locale, 'home.figures.entries')}</dt>
                <dd>{formatNumber(locale, figures.entries)}</dd>
              </div>
            </dl>
          </section>
        </div>
        <NetworkMap locale={locale} cities={mapOf(cities)} />
      </div>
      <section className="home-cities" aria-labelledby="cities">
        <h2 id="cities">{message(locale, 'home.cities')}</h2>
        <ul>
          {cities.map((city) => (
            <li key={city.href}>
              <a href={city.href}>{city.name}</a>
              {city.demonstration ? (
                <span className="muted small"> ({message(locale, 'home.invented')})</span>
              ) : null}
            </li>
          ))}
        </ul>
      </section>
      <section className="band" aria-labelledby="latest">
        <h2 id="latest">{message(locale, 'home.latest')}</h2>
        {latest.length ? (
          <ul className="resource-list home-latest">
            {latest.map((resource) => (
              <li key={resource.href}>
                <ResourceCard locale={locale} {...resource} />
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState title={message(locale, 'home.nothingYet')}>
            {message(locale, 'home.nothingYetWhy')}
          </EmptyState>
        )}
        <p>
          <a href={pathTo(locale, 'resources')}>{message(locale, 'home.all')}</a>
        </p>
      </section>
      <section className="band" aria-labelledby="editions">
        <h2 id="editions">{message(locale, 'home.editions')}</h2>
        <EditionsLine locale={locale} editions={editions} />
        <p className="measure">{message(locale, 'home.partnership')}</p>
        <p>
          <a href={pathTo(locale, 'pages', 'partenariato')}>
            {message(locale, 'home.partnership.more')}
          </a>
        </p>
      </section>
    </>
  )
}
