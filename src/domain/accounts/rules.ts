import type { Asker, Role } from '../../access/asker'
import { invitable } from '../../access/users'
import type { Account, AccountState } from './account'

/** An organisation as the rules about its people see it. */
export interface Employer {
  id: string
  kind: string
  /** Cities a partner works with. */
  worksWith: readonly string[]
  /** For a city: who represents it; its people belong there. */
  representedBy: string | null
  /** For any organisation: the city it represents. */
  represents: string | null
}

/** Which organisations people of a role belong to; a technician may belong anywhere. */
const fitting: Record<Role, (employer: Employer) => boolean> = {
  partner: ({ kind }) => kind === 'thirdSector' || kind === 'publicBody',
  cityStaff: isCityEmployer,
  cityManager: isCityEmployer,
  anci: ({ kind }) => kind === 'association',
  ministry: ({ kind }) => kind === 'ministry',
  admin: () => true,
}

export const fits = (role: Role, employer: Employer): boolean => fitting[role](employer)

/** True when the asker manages people of `role` at `employer`, by the table of invitations. */
export function mayManage(asker: Asker, role: Role, employer: Employer): boolean {
  const reach = invitable[asker.role][role]
  if (reach === undefined) return false
  if (reach === 'ownOrganisation') return employer.id === asker.organisation
  if (reach === 'partnersOfOwnCity') return employer.worksWith.includes(asker.actsFor)
  return true
}

/** Nobody invites to an organisation where the role does not belong, whoever they are. */
export const mayInvite = (asker: Asker, role: Role, employer: Employer): boolean =>
  mayManage(asker, role, employer) && fits(role, employer)

/** Whoever may invite someone may suspend and readmit them; nobody themselves. */
export const maySuspend = (asker: Asker, account: Account, employer: Employer): boolean =>
  asker.id !== account.id && mayManage(asker, account.role, employer)

export const maySetEnd = (asker: Asker, account: Account, employer: Employer): boolean =>
  account.role === 'partner' && maySuspend(asker, account, employer)

/** Roles this person may give to the account, its own left out; the organisation stays. */
export function rolesToGive(asker: Asker, account: Account): readonly Role[] {
  if (asker.id === account.id) return []
  if (asker.role === 'admin')
    return (Object.keys(fitting) as Role[]).filter((role) => role !== account.role)
  const home = asker.role === 'cityManager' && asker.organisation === account.organisation
  if (home && account.role === 'cityStaff') return ['cityManager']
  if (home && account.role === 'cityManager') return ['cityStaff']
  return []
}

export const mayChangeOrganisation = (asker: Asker, account: Account): boolean =>
  asker.role === 'admin' && asker.id !== account.id

/** The states a person may put an account in: suspended, and back to where it was before. */
export const statesFrom = (
  state: AccountState,
  invitationPending: boolean,
): readonly AccountState[] =>
  state === 'suspended' ? [invitationPending ? 'invited' : 'active'] : ['suspended']

/** Partner accounts end after twelve months unless someone says when. */
export function defaultEnd(now: Date): Date {
  const end = new Date(now)
  end.setUTCFullYear(end.getUTCFullYear() + 1)
  return end
}

/** A represented city's people belong to whoever represents it. */
function isCityEmployer({ kind, representedBy, represents }: Employer): boolean {
  return (kind === 'city' && representedBy === null) || represents !== null
}
