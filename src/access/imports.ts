import type { AccessTable } from './access-of'
import { hasRole } from './predicates'

/** Who brings in what the cities already have. */
export const importing = hasRole('anci', 'admin')

/** Whoever brings in for the cities reads how it went. */
export const imports: AccessTable = { read: importing }
