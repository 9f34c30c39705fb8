import type { AccessTable } from './access-of'
import { hasRole } from './predicates'

/** The reason is for those who remove; readers are told by the page that something was. */
export const removals: AccessTable = { read: hasRole('anci', 'admin') }
