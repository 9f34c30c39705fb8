import type { AccessTable } from './access-of'
import { everyone, hasRole } from './predicates'

export const pages: AccessTable = {
  read: everyone,
  create: hasRole('anci', 'ministry', 'admin'),
  update: hasRole('anci', 'ministry', 'admin'),
  delete: hasRole('admin'),
  panel: hasRole('anci', 'ministry', 'admin'),
}
