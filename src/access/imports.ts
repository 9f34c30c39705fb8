import type { AccessTable } from './access-of'
import { hasRole } from './predicates'

/** Whoever brings in for the cities reads how it went. */
export const imports: AccessTable = { read: hasRole('anci', 'admin') }
