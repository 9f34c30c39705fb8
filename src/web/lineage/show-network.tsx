import type { RequestHandler } from 'express'
import { findEditions } from '../../domain/editions/find-editions'
import { changesOf } from '../../domain/lineage/read-network'
import { findCities } from '../../domain/organisations/find-cities'
import { findOrganisationNames, type OrganisationName } from '../../domain/organisations/find-names'
import { findTopics } from '../../domain/topics/find-topics'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo } from '../../i18n/paths'
import { entriesOf } from '../cities/entries-of'
import { sendPage } from '../send-page'
import type { MapArc } from '../ui/network-map/view'
import type { CityWays } from './arc-list'
import { askNetwork, type Passages } from './ask-network'
import { itemOf } from './item-of'
import { NetworkPage } from './network-page'
import { networkAddress, networkQuestion } from './network-question'

/** `/it/repliche`: what went from city to city, as far as this reader may know. */
export const showNetwork: RequestHandler = async (request, response) => {
  const { ctx, locale } = request.portal
  const question = networkQuestion.parse(request.query)
  const [cities, editions, areas] = await Promise.all([
    findCities(ctx),
    findEditions(ctx),
    findTopics(ctx, { facet: 'area' }),
  ])
  const answer = await askNetwork(ctx, question, areas)
  const [names, changes] = await Promise.all([
    findOrganisationNames(ctx, [
      ...answer.shown.flatMap(({ from, to }) => [from, to]),
      ...answer.passages.flatMap(({ from, to }) => [from, to]),
    ]),
    changesOf(
      ctx,
      answer.shown.map(({ id }) => id),
    ),
  ])
  const { it, en } = alternatesOf('replications')
  sendPage(request, response, {
    title: message(locale, 'network.title'),
    description: message(locale, 'network.description'),
    alternates: { it: networkAddress(it, question), en: networkAddress(en, question) },
    updatedAt: answer.updatedAt ?? new Date(),
    breadcrumb: [{ label: message(locale, 'network.title') }],
    body: (
      <NetworkPage
        locale={locale}
        question={question}
        total={answer.total}
        page={answer.page}
        pages={answer.pages}
        years={answer.years}
        areas={areas}
        cities={entriesOf(locale, cities, editions)}
        arcs={arcsOf(locale, answer.passages, names)}
        ways={waysOf(locale, answer.passages, names)}
        items={answer.shown.map((replication) =>
          itemOf(locale, replication, names, changes.get(replication.id) ?? []),
        )}
      />
    ),
  })
}

type Names = ReadonlyMap<string, OrganisationName>

/** Between cities of the map, which their addresses name. */
const arcsOf = (locale: Locale, passages: Passages[], names: Names): MapArc[] =>
  passages.flatMap(({ from, to, ...arc }) => {
    const [there, here] = [names.get(from), names.get(to)]
    if (!there || !here) return []
    const cityOf = ({ slug }: OrganisationName) => pathTo(locale, 'cities', slug)
    return [{ ...arc, from: cityOf(there), to: cityOf(here) }]
  })

/** In alphabetical order on both sides: never ranked. */
function waysOf(locale: Locale, passages: Passages[], names: Names): CityWays[] {
  const nameOf = (id: string) => names.get(id)?.name ?? ''
  const byName = (one: string, other: string) => one.localeCompare(other, locale)
  return [...Map.groupBy(passages, ({ from }) => nameOf(from))]
    .map(([from, to]) => ({
      from,
      to: to
        .map((way) => ({ name: nameOf(way.to), count: way.count }))
        .sort((one, other) => byName(one.name, other.name)),
    }))
    .sort((one, other) => byName(one.from, other.from))
}
