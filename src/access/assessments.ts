import type { AccessTable } from './access-of'

export const assessments: AccessTable = {}
