import type { AccessTable } from './access-of'
import { everyone, hasRole } from './predicates'

export const topics: AccessTable = {
  read: everyone,
  create: hasRole('anci', 'admin'),
  update: hasRole('anci', 'admin'),
  delete: hasRole('anci', 'admin'),
  panel: hasRole('anci', 'admin'),
}
