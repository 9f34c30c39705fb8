import type { AccessTable } from './access-of'
import { rowsOf } from './predicates'

/** What somebody is told is theirs alone; it is written by the portal, and marked on its pages. */
export const notifications: AccessTable = {
  read: rowsOf((asker) => asker.profile !== '' && { recipient: { equals: asker.profile } }),
}
