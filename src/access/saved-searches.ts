import type { AccessTable } from './access-of'
import { rowsOf } from './predicates'

const own = rowsOf((asker) => asker.profile !== '' && { profile: { equals: asker.profile } })

/** What somebody looks for is theirs alone; it is saved on the portal's own pages. */
export const savedSearches: AccessTable = {
  read: own,
  delete: own,
}
