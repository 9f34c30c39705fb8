import type { AccessTable } from './access-of'

/** The machine's own: what of it somebody may read reaches them by the index, and only that. */
export const documentTexts: AccessTable = {}
