import { held } from '../../changes/held'
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
export const facetWords = (ctx: Context): Promise<FacetWords> =>
  held(ctx.payload, `facet words ${ctx.locale}`, () => allWords(ctx))

async function allWords(ctx: Context): Promise<FacetWords> {
  const [areas, dimensions, targets, cities, editions] = await Promise.all([
    findTopics(ctx, { facet: 'area' }),
    findTopics(ctx, { facet: 'dimension' }),
    findTopics(ctx, { facet: 'target' }),
    findCities(ctx),
    findEditions(ctx),
  ])
  const words: Partial<Record<LibraryFacet, [value: string, label: string][]>> = {
    area: areas.map(({ slug, label }) => [slug, label]),
    dimension: dimensions.map(({ slug, label }) => [slug, label]),
    target: targets.map(({ slug, label }) => [slug, label]),
    city: cities.map(({ slug, name }) => [slug, name]),
    edition: editions.map(({ code }) => [code, code]),
  }
  const known = new Map(
    libraryFacets.map((facet) => [facet, placed(words[facet] ?? fixedWords(ctx, facet))]),
  )
  return {
    labelOf: (facet, value) => known.get(facet)?.get(value)?.label ?? value,
    sorted: (facet, rows) => {
      const places = known.get(facet)
      const placeOf = ({ value }: { value: string }) => places?.get(value)?.place ?? beyond
      return rows.toSorted((a, b) => placeOf(a) - placeOf(b))
    },
  }
}

/** Where a value stands that nobody knows: after all others. */
const beyond = Number.MAX_SAFE_INTEGER

const placed = (words: [value: string, label: string][]) =>
  new Map(words.map(([value, label], place) => [value, { label, place }]))

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

const fixedWords = ({ locale }: Context, facet: LibraryFacet): [string, string][] =>
  (fixed[facet] ?? []).flatMap((value) => {
    const key = `${facet}.${value}`
    return isMessageKey(key) ? [[value, message(locale, key)]] : []
  })
