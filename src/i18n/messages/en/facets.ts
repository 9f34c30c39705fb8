import type { facets as italian } from '../it/facets'

/** What the library is narrowed by, and the values that have no word elsewhere. */
export const facets: Record<keyof typeof italian, string> = {
  'facet.kind': 'Type',
  'facet.area': 'Area of work',
  'facet.dimension': 'Dimension of marginality',
  'facet.target': 'For whom',
  'facet.city': 'City',
  'facet.size': 'Inhabitants of the city',
  'facet.edition': 'Edition',
  'facet.status': 'State of the experience',
  'facet.maturity': 'Maturity',
  'facet.procedure': 'How it was commissioned',
  'facet.cost': 'Cost',
  'facet.replicated': 'Replications',
  'size.upTo100000': 'Up to 100,000 inhabitants',
  'size.upTo300000': 'Up to 300,000 inhabitants',
  'size.upTo1000000': 'Up to 1 million inhabitants',
  'size.above': 'More than 1 million inhabitants',
  'cost.upTo20000': 'Up to €20,000',
  'cost.upTo100000': 'Up to €100,000',
  'cost.upTo500000': 'Up to €500,000',
  'cost.above': 'More than €500,000',
  'cost.notSaid': 'Not stated',
  'replicated.yes': 'Replicated by other cities',
}
