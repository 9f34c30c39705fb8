import type { Where } from 'payload'
import type { AccessTable } from './access-of'
import { idOf, type Asker } from './asker'
import { unlessHidden } from './demonstration'
import { allOf, anyOf, hasRole, members, rows, rowsOf, type Cell } from './predicates'

/** What everyone reads; what the network reads. Both are shared rows, never a revision. */
export const publicRows = rows({
  and: [{ _status: { equals: 'published' } }, { workflow: { equals: 'public' } }],
})
const forNetwork = ['network', 'proposed', 'public']
const networkRows = rows({
  and: [{ _status: { equals: 'published' } }, { workflow: { in: forNetwork } }],
})
const archivedRows = rows({
  and: [{ _status: { equals: 'published' } }, { workflow: { equals: 'archived' } }],
})
const proposedTexts = rows({ workflow: { equals: 'proposed' } })
const sourcesTexts = rows({ provenance: { equals: 'publicSources' } })
const citysOwnTexts = rows({ provenance: { not_equals: 'publicSources' } })
const unshared = rows({
  and: [{ _status: { equals: 'draft' } }, { sharedAt: { exists: false } }],
})

const ofOwnOrganisation = rowsOf((asker) => ({ organisation: { equals: asker.actsFor } }))
const coOwned = rowsOf((asker) => ({ ownerKeys: { contains: keyOf(asker.actsFor) } }))
/** Whoever began to replicate it goes on reading it. */
const adopted = rowsOf((asker) => ({ adopterKeys: { contains: keyOf(asker.actsFor) } }))
const naming = rowsOf((asker) => ({ invitedKeys: { contains: keyOf(asker.actsFor) } }))

const cityPeople = hasRole('cityStaff', 'cityManager')
const validators = hasRole('anci', 'ministry')
const owners = anyOf(ofOwnOrganisation, coOwned)

/** Texts this person works on: their organisation's, whatever the state, revisions included. */
const workedOn = anyOf(
  allOf(hasRole('cityStaff', 'cityManager', 'anci', 'ministry'), owners),
  allOf(hasRole('anci'), sourcesTexts),
  allOf(hasRole('cityManager'), naming),
)

/** Texts whose content this person may change: the owners'; ANCI what it wrote from sources. */
const editedBy = (theirs: Cell): Cell =>
  anyOf(
    allOf(cityPeople, theirs, citysOwnTexts),
    allOf(hasRole('anci'), anyOf(theirs, sourcesTexts)),
    allOf(hasRole('ministry'), theirs, citysOwnTexts),
  )

export const resources: AccessTable = {
  read: unlessHidden(
    anyOf(
      hasRole('admin'),
      publicRows,
      allOf(members, networkRows),
      workedOn,
      allOf(validators, anyOf(proposedTexts, archivedRows)),
      allOf(cityPeople, adopted, archivedRows),
    ),
  ),
  create: hasRole('cityStaff', 'cityManager', 'anci', 'ministry'),
  update: editedBy(owners),
  delete: allOf(editedBy(ofOwnOrganisation), unshared),
  readVersions: ofVersions(
    anyOf(
      hasRole('admin'),
      workedOn,
      allOf(validators, rows({ workflow: { in: ['proposed', 'public', 'archived'] } })),
    ),
  ),
  panel: hasRole('cityStaff', 'cityManager', 'anci', 'ministry', 'admin'),
}

/** The shared rows this reader finds in the library: never drafts, so that a list is one scan. */
export const sharedRows = (asker: Asker | null): Where =>
  unlessHidden(asker === null ? publicRows : networkRows)(asker) as Where

/** The same of a row that this reader may read anyway. */
export const isShared = (asker: Asker | null, row: Record<string, unknown>): boolean =>
  row._status === 'published' &&
  (asker === null ? row.workflow === 'public' : forNetwork.includes(String(row.workflow)))

/** How an organisation is written in `ownerKeys` and `invitedKeys`. */
export const keyOf = (organisation: string): string => `|${organisation}|`

/** The same cell over version rows, whose fields stand under `version`. */
function ofVersions(cell: Cell): Cell {
  return (asker) => {
    const answer = cell(asker)
    return typeof answer === 'boolean' ? answer : underVersion(answer)
  }
}

/** A condition on a text, asked of its versions. */
export const underVersion = (where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      key === 'and' || key === 'or'
        ? [key, (value as Where[]).map(underVersion)]
        : [`version.${key}`, value],
    ),
  )

/** True for the people of the organisations that own the text, for the managers asked to; and admin. */
export function maySeeInvitations(
  asker: Asker | null,
  text: Record<string, unknown>,
  coOwners: readonly { organisation?: unknown; accepted?: boolean | null }[],
): boolean {
  if (!asker || asker.role === 'partner') return false
  if (asker.role === 'admin' || idOf(text.organisation) === asker.actsFor) return true
  if (asker.role === 'anci' && text.provenance === 'publicSources') return true
  return coOwners.some(
    ({ organisation, accepted }) =>
      idOf(organisation) === asker.actsFor && (accepted || asker.role === 'cityManager'),
  )
}
