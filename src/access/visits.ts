import type { AccessTable } from './access-of'

/** Counted by the server; everyone reads the sums, on the page of statistics alone. */
export const visits: AccessTable = {}
