import { idOf, roles, type Role } from '../../access/asker'
import { isLocale, type Locale } from '../../i18n/locales'

export const accountStates = ['invited', 'active', 'suspended'] as const
export type AccountState = (typeof accountStates)[number]

/** An account as its rules see it. */
export interface Account {
  id: string
  email: string
  role: Role
  organisation: string
  profile: string
  status: AccountState
  endsOn: string | null
  locale: Locale
}

/** A row of users, whoever read it, as an account. */
export function accountOf(row: object): Account {
  const value = (name: string): unknown => Reflect.get(row, name)
  return {
    id: String(value('id')),
    email: String(value('email') ?? ''),
    role: roles.find((role) => role === value('role')) ?? 'partner',
    organisation: idOf(value('organisation')) ?? '',
    profile: idOf(value('profile')) ?? '',
    status: accountStates.find((state) => state === value('status')) ?? 'suspended',
    endsOn: dateOf(value('endsOn')),
    locale: localeOf(value('locale')),
  }
}

/** True when the person may sign in and be someone: active, and not past the account's end. */
export const isInForce = (account: Account, now: Date = new Date()): boolean =>
  account.status === 'active' && (account.endsOn === null || new Date(account.endsOn) > now)

const localeOf = (value: unknown): Locale =>
  typeof value === 'string' && isLocale(value) ? value : 'it'

const dateOf = (value: unknown): string | null =>
  value instanceof Date
    ? value.toISOString()
    : typeof value === 'string' && value !== ''
      ? value
      : null
