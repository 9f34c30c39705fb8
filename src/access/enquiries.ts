import type { AccessTable } from './access-of'
import { allOf, anyOf, hasRole, rows, rowsOf } from './predicates'

const toOwnCity = rowsOf((asker) => ({ organisation: { equals: asker.actsFor } }))
const toNoCity = rows({ organisation: { exists: false } })
const ofProblems = rows({ kind: { equals: 'problem' } })

/**
 * Who wrote, and what, is for whoever it reaches: the city's lead, or ANCI where no city is meant or
 * none has a lead; a technician reads what is said of a page that does not work. Written by the
 * portal's own forms, closed on its own pages.
 */
export const enquiries: AccessTable = {
  read: anyOf(
    allOf(hasRole('cityManager'), toOwnCity),
    allOf(hasRole('anci'), toNoCity),
    allOf(hasRole('admin'), ofProblems),
  ),
}
