import type { AccessTable } from './access-of'
import { unlessHidden } from './demonstration'
import { allOf, anyOf, everyone, hasRole, nobody, rowsOf } from './predicates'

/** The city a manager answers for, or the organisation they belong to (ASSB edits both). */
const ownOrganisation = rowsOf((asker) => ({ id: { in: [asker.actsFor, asker.organisation] } }))

export const organisations: AccessTable = {
  read: unlessHidden(everyone),
  create: hasRole('anci', 'admin', 'cityManager'),
  update: anyOf(hasRole('anci', 'admin'), allOf(hasRole('cityManager'), ownOrganisation)),
  delete: nobody,
  panel: hasRole('cityManager', 'anci', 'admin'),
}
