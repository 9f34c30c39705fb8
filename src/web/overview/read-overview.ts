import { findLedCities } from '../../domain/accounts/find-led-cities'
import type { Context } from '../../domain/context'
import { readNetwork, type NetworkReplication } from '../../domain/lineage/read-network'
import { findCities, type City } from '../../domain/organisations/find-cities'
import { findOrganisationNames } from '../../domain/organisations/find-names'
import { lateBefore } from '../../domain/late'
import { patienceDays } from '../../domain/pressing'
import { findLongWaits } from '../../domain/replications/find-long-waits'
import { countToVerify, findProposedBefore } from '../../domain/resources/find-overdue'
import { findTopics, type Topic } from '../../domain/topics/find-topics'
import { askLibrary } from '../search/ask-library'
import { libraryQuestion } from '../search/library-question'
import { entryWait, replicationWait, type LongWaitShown } from './waits'

/** What a city does in one area. */
export interface AreaFigures {
  shared: number
  /** Taken up from others. */
  taken: number
  /** Taken up by others. */
  given: number
}

export interface CityFigures {
  city: City
  /** By area, in the areas' order. */
  areas: AreaFigures[]
  toVerify: number
  /** What waits for too long and lies with it. */
  waits: number
  hasLead: boolean
}

export interface Overview {
  areas: Topic[]
  /** In alphabetical order. */
  cities: CityFigures[]
  /** The oldest first. */
  waits: LongWaitShown[]
  /** There are more waits than are listed. */
  more: boolean
  at: Date
}

const mostWaits = 100

/** How the network stands, in figures that ANCI and the national direction may both read. */
export async function readOverview(ctx: Context, now: Date = new Date()): Promise<Overview> {
  const before = lateBefore(now, patienceDays)
  const areas = await findTopics(ctx, { facet: 'area' })
  const [cities, replications, shared, toVerify, led, proposed, longWaits] = await Promise.all([
    findCities(ctx),
    readNetwork(ctx),
    Promise.all(areas.map(({ slug }) => countShared(ctx, slug))),
    countToVerify(ctx, now),
    findLedCities(ctx),
    findProposedBefore(ctx, before, mostWaits),
    findLongWaits(ctx, before, mostWaits),
  ])
  const names = await findOrganisationNames(ctx, [
    ...proposed.map(({ organisation }) => organisation),
    ...longWaits.flatMap(({ adopter, sourceOrganisation }) => [adopter, sourceOrganisation ?? '']),
  ])
  const waits = [
    ...proposed.map((entry) => entryWait(ctx.locale, entry, names)),
    ...longWaits.map((wait) => replicationWait(ctx.locale, wait, names)),
  ].sort((a, b) => a.since.localeCompare(b.since))
  // What a city keeps to itself and the source is not counted, whoever of these readers knows of it.
  const known = replications.filter(({ visibility }) => visibility !== 'city')
  const taken = countByArea(known, ({ to }) => to)
  const given = countByArea(known, ({ from }) => from)
  return {
    areas,
    cities: cities.map((city) => ({
      city,
      areas: areas.map(({ id }, at) => ({
        shared: shared[at]?.get(city.slug) ?? 0,
        taken: taken.get(`${city.id} ${id}`) ?? 0,
        given: given.get(`${city.id} ${id}`) ?? 0,
      })),
      toVerify: toVerify.get(city.id) ?? 0,
      waits: waits.filter(({ liesWith }) => liesWith === city.id).length,
      hasLead: led.has(city.id),
    })),
    waits: waits.slice(0, mostWaits),
    more: proposed.length >= mostWaits || longWaits.length >= mostWaits,
    at: now,
  }
}

/** How many replications a city has in an area, by `<city> <topic>`. */
function countByArea(
  replications: readonly NetworkReplication[],
  cityOf: (replication: NetworkReplication) => string,
): Map<string, number> {
  const counted = new Map<string, number>()
  for (const replication of replications)
    for (const topic of replication.source?.topics ?? []) {
      const key = `${cityOf(replication)} ${topic}`
      counted.set(key, (counted.get(key) ?? 0) + 1)
    }
  return counted
}

/** How many entries each city shares in an area, by the city's slug: one question to the index. */
async function countShared(ctx: Context, area: string): Promise<Map<string, number>> {
  const { facets } = await askLibrary(ctx, libraryQuestion.parse({ area }), {
    pageSize: 1,
    counted: ['city'],
  })
  const cities = facets.find(({ name }) => name === 'city')
  return new Map(cities?.values.map(({ value, count }) => [value, count]))
}
