import type { Where } from 'payload'
import type { AccessTable } from './access-of'
import type { Asker, Role } from './asker'
import { anyOf, hasRole, rowsOf } from './predicates'

/** Where the people of a role must belong for the asker to invite and manage them. */
export type Reach = 'anywhere' | 'ownOrganisation' | 'partnersOfOwnCity'

/**
 * Who invites whom; whoever may invite someone may also read their account, suspend and readmit
 * them, and move the end of a partner's account. What is not written here is refused.
 */
export const invitable: Record<Role, Partial<Record<Role, Reach>>> = {
  partner: {},
  cityStaff: {},
  cityManager: {
    cityStaff: 'ownOrganisation',
    cityManager: 'ownOrganisation',
    partner: 'partnersOfOwnCity',
  },
  anci: { partner: 'anywhere', cityStaff: 'anywhere', cityManager: 'anywhere', anci: 'anywhere' },
  ministry: { cityManager: 'anywhere', ministry: 'anywhere' },
  admin: {
    partner: 'anywhere',
    cityStaff: 'anywhere',
    cityManager: 'anywhere',
    anci: 'anywhere',
    ministry: 'anywhere',
    admin: 'anywhere',
  },
}

/**
 * The people this person manages, as a query over rows that keep a role in `rolePath` and an
 * organisation in `organisationPath`; `worksWith` says how such rows find a city's partners.
 */
export function mayManagePeople(
  asker: Asker,
  rolePath: string,
  organisationPath: string,
  worksWith: (city: string) => Where = (city) => ({
    [`${organisationPath}.worksWith`]: { equals: city },
  }),
): Where | boolean {
  const rows = Object.entries(invitable[asker.role]).map(([role, reach]): Where => {
    const ofRole: Where = { [rolePath]: { equals: role } }
    if (reach === 'ownOrganisation')
      return { and: [ofRole, { [organisationPath]: { equals: asker.organisation } }] }
    if (reach === 'partnersOfOwnCity') return { and: [ofRole, worksWith(asker.actsFor)] }
    return ofRole
  })
  return rows.length === 0 ? false : { or: rows }
}

const isSelf = rowsOf((asker) => ({ id: { equals: asker.id } }))
const peopleOneManages = rowsOf((asker) => mayManagePeople(asker, 'role', 'organisation'))

/** Accounts are made by invitation, ended by suspension: never created or deleted from outside. */
export const users: AccessTable = {
  read: anyOf(hasRole('admin'), isSelf, peopleOneManages),
  update: anyOf(hasRole('admin'), isSelf, peopleOneManages),
  // Whoever may invite people does so on the portal; the panel is for what only a technician does.
  panel: hasRole('admin'),
}
