import type { AccessTable } from './access-of'

export const enquiries: AccessTable = {}
