import type { AccessTable } from './access-of'

/** The machine's own. */
export const leases: AccessTable = {}
