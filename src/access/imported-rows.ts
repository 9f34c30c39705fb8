import type { AccessTable } from './access-of'

/** The machine's own; where an entry came from is told on its page to its people. */
export const importedRows: AccessTable = {}
