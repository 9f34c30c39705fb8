import type { CollectionConfig, PayloadRequest } from 'payload'
import { accessOf } from '../../src/access/access-of'
import { users as table } from '../../src/access/users'
import { askerOf } from '../../src/access/asker'
import { institutions } from '../../src/access/predicates'
import { announceChange } from '../fields/announce-change'
import { inPanel } from '../fields/in-panel'
import { words } from '../fields/words'
import { endpoints } from './endpoints'
import { fields } from './fields'
import {
  closePasswords,
  followAccount,
  hideSessions,
  refuseInactive,
  refuseRefresh,
  settle,
} from './hooks'

const eightHours = 8 * 60 * 60

/** Everyone who signs in but partners, who have nothing to edit there. */
const opensPanel = ({ req }: { req: PayloadRequest }): boolean =>
  institutions(askerOf(req.user)) === true

/** Accounts: sign-in, role, organisation, status. `secure` is true where the portal is on https. */
export const users = ({ secure }: { secure: boolean }): CollectionConfig => ({
  slug: 'users',
  labels: { singular: words('Account', 'Account'), plural: words('Account', 'Accounts') },
  auth: {
    useSessions: true,
    // Read at every request: whoever needs the organisation or the profile asks for it.
    depth: 0,
    tokenExpiration: eightHours,
    // Failed sign-ins are limited by `src/domain/accounts/sign-in-limits.ts`, which tells nobody
    // whether an account exists and lets nobody lock another's.
    maxLoginAttempts: 0,
    forgotPassword: { minRequestInterval: 0 },
    cookies: { secure, sameSite: 'Lax' },
  },
  access: {
    ...accessOf(table),
    admin: opensPanel,
  },
  admin: {
    useAsTitle: 'email',
    group: words('Persone', 'People'),
    ...inPanel(table),
    defaultColumns: ['email', 'role', 'organisation', 'status'],
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  endpoints,
  hooks: {
    beforeOperation: [closePasswords],
    beforeChange: [settle],
    afterRead: [hideSessions],
    afterChange: [followAccount, ...(announceChange.afterChange ?? [])],
    beforeLogin: [refuseInactive],
    refresh: [refuseRefresh],
  },
  fields,
})
