import type { AccessTable } from './access-of'
import { anyOf, members, rows, rowsOf } from './predicates'

const shownByName = rows({ namePublic: { equals: true } })
const ownProfile = rowsOf((asker) => ({ id: { equals: asker.profile } }))

/**
 * Made with the account; the fields beyond name and organisation are for members alone. One edits
 * one's own on the portal, so the panel shows none.
 */
export const profiles: AccessTable = {
  read: anyOf(members, shownByName),
  update: ownProfile,
}
