import type { Locale } from '../../i18n/locales'
import { formatNumber } from '../../i18n/format'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import type { CityProfile } from '../../domain/organisations/read-city'
import type { CityEntry } from '../ui/city-list/view'
import { EmptyState } from '../ui/empty-state/view'
import { FactStrip, type Fact } from '../ui/fact-strip/view'
import { NetworkMap } from '../ui/network-map/view'
import { ProvenanceMark } from '../ui/provenance-mark/view'
import { ResourceCard, type ResourceCardProps } from '../ui/resource-card/view'
import { RichText } from '../ui/rich-text/view'
import { FallbackNotice, Said } from '../ui/said/view'
import { Counts, type CityCounts } from '../replications/city-counts'
import { mapOf } from './map-of'

export interface CityPageProps {
  locale: Locale
  city: CityProfile
  editions: string[]
  /** Every city, for the small map. */
  cities: CityEntry[]
  /** What it shares with this reader: the latest, and how many in all. */
  resources: { total: number; latest: Omit<ResourceCardProps, 'locale'>[] }
  counts: CityCounts
  /** This reader works for the city: the first step is theirs. */
  own: boolean
}

/** A city: what it is in the network, its story, what it shares. */
export function CityPage({
  locale,
  city,
  editions,
  cities,
  resources,
  counts,
  own,
}: CityPageProps) {
  const { story, summary } = city
  return (
    <>
      <div className="columns">
        <div>
          <h1>
            {city.name}
            {city.coOfficialName ? <span className="co-name"> / {city.coOfficialName}</span> : null}
          </h1>
          <ProvenanceMark locale={locale} provenance={city.provenance} />
          {summary ? (
            <Said locale={locale} lang={summary.lang} as="p" className="lede city-summary">
              {summary.value}
            </Said>
          ) : null}
          <Counts locale={locale} slug={city.slug} counts={counts} />
          <FactStrip facts={factsOf(locale, city, editions)} />
          {story ? (
            <section aria-labelledby="story">
              <h2 id="story">{message(locale, 'cities.story')}</h2>
              <FallbackNotice locale={locale} lang={story.lang} />
              <Said locale={locale} lang={story.lang}>
                <RichText value={story.value} />
              </Said>
            </section>
          ) : null}
        </div>
        <aside className="city-where" aria-label={message(locale, 'cities.where')}>
          <NetworkMap
            locale={locale}
            cities={mapOf(cities)}
            only={pathTo(locale, 'cities', city.slug)}
          />
          <Contacts locale={locale} city={city} />
        </aside>
      </div>
      <Shared {...{ locale, city, resources, own }} />
    </>
  )
}

function factsOf(locale: Locale, city: CityProfile, editions: string[]): Fact[] {
  const { population, representedBy } = city
  const facts: (Fact | null)[] = [
    editions.length
      ? { label: message(locale, 'cities.editions'), value: editions.join(', ') }
      : null,
    city.region
      ? {
          label: message(locale, 'cities.region'),
          value: city.region,
          aside:
            city.province && city.province !== city.name
              ? message(locale, 'cities.province', { province: city.province })
              : undefined,
        }
      : null,
    population
      ? {
          label: message(locale, 'cities.population'),
          value: formatNumber(locale, population.value),
          aside: [population.year, population.source].filter(Boolean).join(', '),
        }
      : null,
    representedBy
      ? {
          label: message(locale, 'cities.representedBy'),
          value: representedBy.officialName ?? representedBy.name,
        }
      : null,
  ]
  return facts.filter((fact) => fact !== null)
}

function Contacts({ locale, city }: Pick<CityPageProps, 'locale' | 'city'>) {
  const { officialName, slug, website, office, publicPhone, partners } = city
  return (
    <dl className="city-contacts">
      {officialName ? (
        <div>
          <dt>{message(locale, 'cities.organisation')}</dt>
          <dd>{officialName}</dd>
          {office ? <dd>{office}</dd> : null}
        </div>
      ) : null}
      {website ? (
        <div>
          <dt>{message(locale, 'cities.website')}</dt>
          <dd>
            <a href={website} rel="noopener external">
              {website.replace(/^https?:\/\/(www\.)?|\/$/g, '')}
            </a>
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{message(locale, 'cities.contacts')}</dt>
        <dd className="no-print">
          <a href={pathTo(locale, 'cities', slug, { word: 'write' })}>
            {message(locale, 'do.writeCity')}
          </a>
        </dd>
        {publicPhone ? <dd>{publicPhone}</dd> : null}
      </div>
      {partners.length ? (
        <div>
          <dt>{message(locale, 'cities.partners')}</dt>
          {partners.map((partner) => (
            <dd key={partner}>{partner}</dd>
          ))}
        </div>
      ) : null}
    </dl>
  )
}

function Shared({
  locale,
  city,
  resources,
  own,
}: Omit<CityPageProps, 'editions' | 'cities' | 'counts'>) {
  const library = `${pathTo(locale, 'resources')}?city=${encodeURIComponent(city.slug)}`
  return (
    <section className="band" aria-labelledby="shared">
      <h2 id="shared">{message(locale, 'cities.shares', { city: city.name })}</h2>
      {resources.latest.length ? (
        <ul className="resource-list resource-list-wide">
          {resources.latest.map((resource) => (
            <li key={resource.href}>
              <ResourceCard locale={locale} {...resource} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState
          title={message(locale, 'cities.nothingYet')}
          action={
            own
              ? {
                  label: message(locale, 'cities.begin'),
                  href: pathTo(locale, 'resources', { word: 'new' }),
                }
              : { label: message(locale, 'cities.browse'), href: pathTo(locale, 'resources') }
          }
        >
          {message(locale, own ? 'cities.nothingYetOwn' : 'cities.nothingYetWhy')}
        </EmptyState>
      )}
      {resources.total > resources.latest.length ? (
        <p>
          <a href={library}>{message(locale, 'cities.all', { count: resources.total })}</a>
        </p>
      ) : null}
    </section>
  )
}
