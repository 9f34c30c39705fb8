import type { Where } from 'payload'
import type { AccessTable } from './access-of'
import { allOf, anyOf, everyone, hasRole, nobody, rowsOf } from './predicates'

/** The city a manager answers for, or the organisation they belong to (ASSB edits both). */
const ownOrganisation = rowsOf((asker) => ({ id: { in: [asker.actsFor, asker.organisation] } }))

/** Third-sector partners that work with the manager's own city. */
const partnersOfOwnCity = rowsOf((asker): Where => ({
  and: [{ kind: { equals: 'thirdSector' } }, { worksWith: { equals: asker.actsFor } }],
}))

export const organisations: AccessTable = {
  read: everyone,
  create: hasRole('anci', 'admin', 'cityManager'),
  update: anyOf(
    hasRole('anci', 'admin'),
    allOf(hasRole('cityManager'), anyOf(ownOrganisation, partnersOfOwnCity)),
  ),
  delete: nobody,
  panel: hasRole('cityManager', 'anci', 'admin'),
}
