import type { AccessTable } from './access-of'
import type { Asker } from './asker'
import { allOf, hasRole, rowsOf } from './predicates'

const cityPeople = hasRole('cityStaff', 'cityManager')
const own = rowsOf((asker) => ({ organisation: { equals: asker.actsFor } }))

/** What a city thinks of taking up is its people's alone, written on the portal's own pages. */
export const assessments: AccessTable = {
  read: allOf(cityPeople, own),
}

/** Whether this person's role weighs other cities' entries for a city. */
export const mayAssess = (asker: Asker | null): asker is Asker => cityPeople(asker) === true
