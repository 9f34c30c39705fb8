import type { Where } from 'payload'
import type { AccessTable } from './access-of'
import { idOf, type Asker } from './asker'
import { unlessHidden } from './demonstration'
import { allOf, anyOf, hasRole, members, nobody, rows, rowsOf } from './predicates'
import { keyOf } from './resources'

/** How ANCI is written in `sourceKeys` where the source was written from public sources. */
export const sourcesKey = '|publicSources|'

/** What everybody reads: only as long as everybody reads the source. */
export const publicReplications = rows({
  and: [{ visibility: { equals: 'public' } }, { sourceWorkflow: { equals: 'public' } }],
})
const networkRows = rows({ visibility: { in: ['network', 'proposed', 'public'] } })

const cityPeople = hasRole('cityStaff', 'cityManager')
const owningPeople = hasRole('cityStaff', 'cityManager', 'anci', 'ministry')

const adopted = rowsOf((asker) => ({ adopter: { equals: asker.actsFor } }))
const takenFrom = rowsOf((asker) => ({ sourceKeys: { contains: keyOf(asker.actsFor) } }))
const takenFromSources = rows({ sourceKeys: { contains: sourcesKey } })
const ledOrTutored = rowsOf((asker): Where | boolean =>
  asker.profile === ''
    ? false
    : {
        or: [
          { lead: { equals: asker.profile } },
          { tutor: { equals: asker.profile } },
          {
            and: [{ tutorAsked: { equals: asker.profile } }, { tutorAnswer: { equals: 'asked' } }],
          },
        ],
      },
)

/** Every change is an action with rules of its own (`src/domain/replications`), whatever the door. */
export const replications: AccessTable = {
  read: unlessHidden(
    anyOf(
      hasRole('admin'),
      publicReplications,
      allOf(members, networkRows),
      allOf(cityPeople, adopted),
      allOf(owningPeople, takenFrom),
      allOf(hasRole('anci'), takenFromSources),
      ledOrTutored,
    ),
  ),
  create: nobody,
  update: nobody,
  delete: nobody,
}

/** The adopter's people, and the tutor who said yes: they alone read how it was assessed. */
export function mayReadAssessment(
  asker: Asker | null,
  row: Record<string, unknown> | undefined,
): boolean {
  if (!asker || !row) return false
  return isOfAdopter(asker, row) || isTutor(asker, row)
}

/** The adopter's people and whoever was asked: nobody is named as a tutor without a yes. */
export const mayReadRequest = (
  asker: Asker | null,
  row: Record<string, unknown> | undefined,
): boolean =>
  asker !== null &&
  row !== undefined &&
  (isOfAdopter(asker, row) || (asker.profile !== '' && idOf(row.tutorAsked) === asker.profile))

/** A city's staff, its managers included, where the city is the adopter. */
export const isOfAdopter = (asker: Asker, row: Record<string, unknown>): boolean =>
  cityPeople(asker) === true && idOf(row.adopter) === asker.actsFor

/** The tutor who accepted. */
export const isTutor = (asker: Asker, row: Record<string, unknown>): boolean =>
  asker.profile !== '' && idOf(row.tutor) === asker.profile
