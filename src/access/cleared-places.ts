import type { AccessTable } from './access-of'

/** Read and written by the actions on an entry alone, for whoever reads what is proposed. */
export const clearedPlaces: AccessTable = {}
