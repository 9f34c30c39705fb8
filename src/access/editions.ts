import type { AccessTable } from './access-of'
import { everyone, hasRole } from './predicates'

export const editions: AccessTable = {
  read: everyone,
  create: hasRole('admin'),
  update: hasRole('admin'),
  delete: hasRole('admin'),
  panel: hasRole('admin'),
}
