import type { AccessTable } from './access-of'

export const replications: AccessTable = {}
