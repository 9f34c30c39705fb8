import type { AccessTable } from './access-of'
import { hasRole } from './predicates'

/** The technician sees that mail leaves, and why it does not; never what it says. */
export const outgoingMail: AccessTable = {
  read: hasRole('admin'),
  panel: hasRole('admin'),
}
