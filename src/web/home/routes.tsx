import { Router } from 'express'
import { findEditions } from '../../domain/editions/find-editions'
import { changesOf, readNetwork } from '../../domain/lineage/read-network'
import { findCities, type City } from '../../domain/organisations/find-cities'
import { findOrganisationNames } from '../../domain/organisations/find-names'
import { findPassages, type Passage } from '../../domain/resources/find-passages'
import {
  countResources,
  findResources,
  type ListedResource,
} from '../../domain/resources/find-resources'
import { findTopics } from '../../domain/topics/find-topics'
import type { Edition } from '../../domain/editions/find-editions'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { entriesOf } from '../cities/entries-of'
import { passagesOf } from '../lineage/ask-network'
import { itemOf } from '../lineage/item-of'
import { cardsOf } from '../resources/cards-of'
import { sendPage } from '../send-page'
import type { EditionSpan } from '../ui/editions-line/view'
import type { MapArc } from '../ui/network-map/view'
import { HomePage, type Passed } from './home-page'

const latestShown = 6
/** The latest are taken from so many, one a city. */
const latestAsked = 40
const replicationsShown = 4
/** The map of the network's own page has them all. */
const arcsOfLatest = 60

export const home = Router().get(routesOf('home'), async (request, response) => {
  const { ctx, locale } = request.portal
  const everyone = { ...ctx, asker: null, user: null }
  const [cities, editions, areas, latest, entries, replications, passages] = await Promise.all([
    findCities(ctx),
    findEditions(ctx),
    findTopics(ctx, { facet: 'area' }),
    findResources(ctx, { most: latestAsked }),
    // The figures are the network's: the same for everyone, and never of demonstration content.
    countResources(everyone, { truthful: true }),
    // What went from city to city counts here once everybody may read it, whoever looks.
    readNetwork(everyone),
    findPassages(everyone),
  ])
  const taken = replications.slice(0, replicationsShown)
  const [names, changes] = await Promise.all([
    findOrganisationNames(
      ctx,
      taken.flatMap(({ from, to }) => [from, to]),
    ),
    changesOf(
      everyone,
      taken.map(({ id }) => id),
    ),
  ])
  const updatedAt = latest.resources[0]?.releasedAt ?? undefined
  sendPage(request, response, {
    title: message(locale, 'home.title'),
    alternates: alternatesOf('home'),
    updatedAt,
    scripts: ['search.js'],
    body: (
      <HomePage
        locale={locale}
        cities={entriesOf(locale, cities, editions)}
        areas={areas.map(({ label, slug }) => ({
          label,
          href: `${pathTo(locale, 'resources')}?area=${encodeURIComponent(slug)}`,
        }))}
        latest={await cardsOf(ctx, oneACity(latest.resources), { areas, editions })}
        replications={taken.map((replication) =>
          itemOf(locale, replication, names, changes.get(replication.id) ?? []),
        )}
        passages={passages
          .filter(({ from, to }) => !taken.some((one) => one.from === from && one.to === to))
          .flatMap((passage) => drawn(locale, passage, cities))}
        arcs={arcsOf(
          locale,
          passagesOf([...replications.slice(0, arcsOfLatest), ...passages]),
          cities,
        )}
        editions={editions.map(spanOf)}
        figures={{
          entries,
          replications: replications.filter(({ demonstration }) => !demonstration).length,
          at: new Date(),
        }}
      />
    ),
  })
})

/** The latest of each city, so that no one city fills the page. */
function oneACity(resources: ListedResource[]): ListedResource[] {
  const seen = new Set<string>()
  return resources
    .filter(({ organisation }) => !seen.has(organisation) && seen.add(organisation))
    .slice(0, latestShown)
}

function drawn(locale: Locale, passage: Passage, cities: City[]): Passed[] {
  const cityOf = (id: string) => cities.find((city) => city.id === id)
  const [from, to] = [cityOf(passage.from), cityOf(passage.to)]
  if (!from || !to) return []
  const linkTo = ({ name, slug }: City) => ({ name, href: pathTo(locale, 'cities', slug) })
  return [
    {
      from: linkTo(from),
      to: linkTo(to),
      title: passage.title,
      href: pathTo(locale, 'resources', passage.slug),
      demonstration: passage.demonstration,
    },
  ]
}

/** One arc for each way, however many took it. */
const arcsOf = (locale: Locale, ways: ReturnType<typeof passagesOf>, cities: City[]): MapArc[] =>
  ways.flatMap(({ from, to, ...arc }) => {
    const [there, here] = [from, to].map((id) => cities.find((city) => city.id === id)?.slug)
    if (!there || !here) return []
    return [{ ...arc, from: pathTo(locale, 'cities', there), to: pathTo(locale, 'cities', here) }]
  })

const spanOf = (edition: Edition): EditionSpan => ({
  code: edition.code,
  label: edition.label?.value ?? null,
  startsOn: edition.startsOn,
  endsOn: edition.endsOn,
  membership: edition.statedMembership?.text.value ?? null,
  membershipSource: edition.statedMembership?.source ?? null,
})
