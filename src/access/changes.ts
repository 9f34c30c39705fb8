import type { AccessTable } from './access-of'

/** The change feed is the machine's own: nobody reads or writes it from outside. */
export const changes: AccessTable = {}
