import { formatDate, formatNumber } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import type { Said } from '../../i18n/said-in'
import { mapOf } from '../cities/map-of'
import { Examples } from '../search/examples'
import type { CityEntry } from '../ui/city-list/view'
import { EditionsLine, type EditionSpan } from '../ui/editions-line/view'
import { EmptyState } from '../ui/empty-state/view'
import { ReplicationItem, type ReplicationItemProps } from '../lineage/replication-item'
import { NetworkMap, type MapArc } from '../ui/network-map/view'
import { ProvenanceMark } from '../ui/provenance-mark/view'
import { ResourceCard, type ResourceCardProps } from '../ui/resource-card/view'
import { SearchField } from '../ui/search-field/view'

export interface HomePageProps {
  locale: Locale
  cities: CityEntry[]
  areas: { label: string; href: string }[]
  latest: Omit<ResourceCardProps, 'locale'>[]
  /** The latest replications that everybody reads. */
  replications: Omit<ReplicationItemProps, 'locale'>[]
  /** What was made of another city's entry, the newest first. */
  passages: Passed[]
  arcs: MapArc[]
  editions: EditionSpan[]
  figures: { entries: number; replications: number; at: Date }
}

export interface Passed {
  from: { name: string; href: string }
  to: { name: string; href: string }
  title: Said
  href: string
  demonstration: boolean
}

/** What the network is, where it is, what was published last. */
export function HomePage({ locale, cities, areas, latest, passages, ...props }: HomePageProps) {
  const { editions, figures, replications } = props
  const real = cities.filter(({ demonstration }) => !demonstration)
  return (
    <>
      <div className="home-opening">
        <div>
          <h1>{message(locale, 'home.sentence')}</h1>
          <p className="lede">{message(locale, 'home.lede')}</p>
          <SearchField
            locale={locale}
            action={pathTo(locale, 'resources')}
            id="home"
            landmark={message(locale, 'search.library.landmark')}
            label={message(locale, 'search.library')}
            suggests
          />
          <Examples locale={locale} />
          <p className="actions">
            <a href={pathTo(locale, 'resources')}>{message(locale, 'home.browse')}</a>
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
              {figures.replications > 0 ? (
                <div>
                  <dt>
                    {message(locale, 'home.figures.replications', { count: figures.replications })}
                  </dt>
                  <dd>{formatNumber(locale, figures.replications)}</dd>
                </div>
              ) : null}
            </dl>
          </section>
        </div>
        <NetworkMap locale={locale} cities={mapOf(cities)} arcs={props.arcs} />
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
          <ul className="resource-list resource-list-wide">
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
      {replications.length + passages.length > 0 ? (
        <section className="band" aria-labelledby="passages">
          <h2 id="passages">{message(locale, 'home.passages')}</h2>
          <ul className="home-passages">
            {replications.map((replication) => (
              <li key={replication.href}>
                <ReplicationItem locale={locale} {...replication} />
              </li>
            ))}
            {passages.slice(0, Math.max(0, passagesShown - replications.length)).map((passage) => (
              <Passage key={passage.href} locale={locale} {...passage} />
            ))}
          </ul>
          <p>
            <a href={pathTo(locale, 'replications')}>{message(locale, 'home.passages.all')}</a>
          </p>
        </section>
      ) : null}
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

const passagesShown = 4

function Passage({ locale, from, to, title, href, demonstration }: Passed & { locale: Locale }) {
  return (
    <li>
      <p className="home-passage-way">
        <a href={from.href}>{from.name}</a>
        <span aria-hidden="true"> → </span>
        <span className="visually-hidden"> {message(locale, 'home.passages.to')} </span>
        <a href={to.href}>{to.name}</a>
      </p>
      <p>
        <a href={href} lang={title.lang === locale ? undefined : title.lang}>
          {title.value}
        </a>
      </p>
      {demonstration ? <ProvenanceMark locale={locale} provenance="demonstration" /> : null}
    </li>
  )
}
