import { idOf } from '../../../access/asker'
import type { FacetValue, Readership } from '../../../search/door'
import { idsOf, numberOf, rowsOf, textOf } from '../../stored'
import type { Vocabulary } from '../../vocabulary'
import { readersOf, readersOfField } from './searchable-readers'

/** What an entry is narrowed by; each value is what the parameter of the same name takes. */
export function facetsOf(
  row: Record<string, unknown>,
  { topics, organisations, editions }: Vocabulary,
  replicated: Record<Readership, number>,
): Record<string, FacetValue[]> {
  const readers = readersOf(row)
  const owner = organisations.get(idOf(row.organisation) ?? '')
  const city = owner?.kind === 'city' ? owner : undefined
  const tagged = idsOf(row.topics).flatMap((id) => topics.get(id) ?? [])
  const forAll = (...values: (string | null | undefined)[]): FacetValue[] =>
    [...new Set(values)].flatMap((value) => (value ? [{ value, readers }] : []))
  const ofFacet = (facet: string) =>
    forAll(...tagged.filter((topic) => topic.facet === facet).map(({ slug }) => slug))
  const procedure = textOf(row.procedure)
  return {
    kind: forAll(textOf(row.kind)),
    area: ofFacet('area'),
    dimension: ofFacet('dimension'),
    target: ofFacet('target'),
    theme: ofFacet('theme'),
    city: forAll(city?.slug),
    size: forAll(city && sizeOf(city.population)),
    edition: forAll(editions.get(idOf(row.edition) ?? '')?.code),
    status: forAll(textOf(row.status)),
    maturity: forAll(textOf(row.maturity)),
    procedure: procedure ? [{ value: procedure, readers: readersOfField(row, 'procedure') }] : [],
    // Only models tell their costs.
    cost:
      row.kind === 'model'
        ? [{ value: costBand(row.costs), readers: readersOfField(row, 'costs') }]
        : [],
    replicated: taken(replicated, readers),
  }
}

/** By residents: up to a hundred thousand, three hundred thousand, a million, above. */
export function sizeOf(population: number | null): string | null {
  if (population === null) return null
  return bandOf(population, [100_000, 300_000, 1_000_000])
}

/**
 * What the first year costs: what is paid once and a year of what is paid every year. An amount
 * without either counts once; no amount at all is `notSaid`.
 */
export function costBand(costs: unknown): string {
  const amounts = rowsOf(costs).flatMap(({ amount }) => numberOf(amount) ?? [])
  if (amounts.length === 0) return 'notSaid'
  const firstYear = amounts.reduce((sum, amount) => sum + amount, 0)
  return bandOf(firstYear, [20_000, 100_000, 500_000])
}

function bandOf(value: number, limits: readonly number[]): string {
  const limit = limits.find((most) => value <= most)
  return limit === undefined ? 'above' : `upTo${limit}`
}

/** Said to whoever may know of at least one that took it up. */
function taken(replicated: Record<Readership, number>, readers: Readership): FacetValue[] {
  if (replicated[readers] > 0) return [{ value: 'yes', readers }]
  return replicated.network > 0 ? [{ value: 'yes', readers: 'network' }] : []
}
