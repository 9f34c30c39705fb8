import type { AccessTable } from './access-of'

export const notifications: AccessTable = {}
