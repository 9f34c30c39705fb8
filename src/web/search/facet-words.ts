import type { Context } from '../../domain/context'
import { findEditions } from '../../domain/editions/find-editions'
import { findCities } from '../../domain/organisations/find-cities'
import { resourceKinds } from '../../domain/resources/completeness'
import { findTopics } from '../../domain/topics/find-topics'
import { isMessageKey, message } from '../../i18n/message'
import { libraryFacets, type LibraryFacet } from './library-question'

/** Says a facet's values in the reader's language, and in which order they stand. */
export interface FacetWords {
  /** The word of a value; one that nobody knows is its own word. */
  labelOf(facet: LibraryFacet, value: string): string
  /** Values of this facet in the order they are shown: never a ranking of cities. */
  sorted<Row extends { value: string }>(facet: LibraryFacet, rows: Row[]): Row[]
}

/** The words of every facet, from the vocabulary, the cities, the editions and the messages. */
export async function facetWords(ctx: Context): Promise<FacetWords> {
  const [areas, dimensions, targets, cities, editions] = await Promise.all([
    findTopics(ctx, { facet: 'area' }),
    findTopics(ctx, { facet: 'dimension' }),
    findTopics(ctx, { facet: 'target' }),
    findCities(ctx),
    findEditions(ctx),
  ])
  const labels = new Map<LibraryFacet, Map<string, string>>([
    ...libraryFacets.map((facet) => [facet, wordsOf(ctx, facet)] as const),
    ['area', new Map(areas.map(({ slug, label }) => [slug, label]))],
    ['dimension', new Map(dimensions.map(({ slug, label }) => [slug, label]))],
    ['target', new Map(targets.map(({ slug, label }) => [slug, label]))],
    ['city', new Map(cities.map(({ slug, name }) => [slug, name]))],
    ['edition', new Map(editions.map(({ code }) => [code, code]))],
  ])
  const placeOf = (facet: LibraryFacet, value: string): number => {
    const place = [...(labels.get(facet)?.keys() ?? [])].indexOf(value)
    return place < 0 ? Infinity : place
  }
  return {
    labelOf: (facet, value) => labels.get(facet)?.get(value) ?? value,
    sorted: (facet, rows) =>
      rows
        .map((row) => ({ row, place: placeOf(facet, row.value) }))
        .sort((a, b) => compared(a.place, b.place))
        .map(({ row }) => row),
  }
}

const compared = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

/** The values that are words of the interface, from the least to the most. */
const fixed: Partial<Record<LibraryFacet, readonly string[]>> = {
  kind: resourceKinds,
  status: ['active', 'ended', 'suspended'],
  maturity: ['pilot', 'consolidated', 'systemic'],
  procedure: ['direct', 'coDesign', 'contract', 'agreement', 'inHouse'],
  size: ['upTo100000', 'upTo300000', 'upTo1000000', 'above'],
  cost: ['upTo20000', 'upTo100000', 'upTo500000', 'above', 'notSaid'],
  replicated: ['yes'],
}

const wordsOf = ({ locale }: Context, facet: LibraryFacet): Map<string, string> =>
  new Map(
    (fixed[facet] ?? []).flatMap((value) => {
      const key = `${facet}.${value}`
      return isMessageKey(key) ? [[value, message(locale, key)] as const] : []
    }),
  )
