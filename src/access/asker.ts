export const roles = ['partner', 'cityStaff', 'cityManager', 'anci', 'ministry', 'admin'] as const
export type Role = (typeof roles)[number]

/** A signed-in, active person, as access and the domain see them. Ids are strings. */
export interface Asker {
  id: string
  email: string
  role: Role
  /** The organisation the person belongs to. */
  organisation: string
  /** The organisation whose content they handle: Bolzano for ASSB's people, else their own. */
  actsFor: string
  profile: string
  locale: 'it' | 'en'
}

/**
 * Who asks, from Payload's user; null when nobody is signed in or the person may do nothing any
 * more (invited but not yet in, suspended, a partner account past its end).
 */
export function askerOf(user: unknown, now: Date = new Date()): Asker | null {
  if (!isRecord(user)) return null
  if (user.status !== 'active') return null
  if (typeof user.endsOn === 'string' && new Date(user.endsOn) <= now) return null
  const organisation = idOf(user.organisation)
  const profile = idOf(user.profile)
  if (!organisation || !isRole(user.role)) return null
  return {
    id: String(user.id),
    email: String(user.email ?? ''),
    role: user.role,
    organisation,
    actsFor: idOf(user.actsFor) ?? organisation,
    profile: profile ?? '',
    locale: user.locale === 'en' ? 'en' : 'it',
  }
}

/** The id in a relationship's value, whether populated or not. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string' && value) return value
  if (isRecord(value) && (typeof value.id === 'string' || typeof value.id === 'number'))
    return String(value.id)
  return undefined
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isRole = (value: unknown): value is Role =>
  typeof value === 'string' && (roles as readonly string[]).includes(value)
