import type { Asker } from './asker'
import { institutions } from './predicates'

/** Fields whose readers the city chooses, and who reads them unless it chooses otherwise. */
export const candidFields = {
  whatDidNotWork: 'network',
  problems: 'network',
  costs: 'institutions',
  procedure: 'institutions',
} as const satisfies Record<string, Audience>

export const audiences = ['public', 'network', 'institutions'] as const
export type Audience = (typeof audiences)[number]
export type CandidField = keyof typeof candidFields

export const isCandid = (field: string): field is CandidField => Object.hasOwn(candidFields, field)

/** True when the asker belongs to the audience. */
export function belongsTo(asker: Asker | null, audience: Audience): boolean {
  if (audience === 'public') return true
  if (audience === 'network') return asker !== null
  return institutions(asker) === true
}

/** True when whoever is in one audience belongs to the other: each is within the one before it. */
export const belongsToAudience = (reader: Audience, audience: Audience): boolean =>
  audiences.indexOf(reader) >= audiences.indexOf(audience)

/**
 * True when the asker may read `field` of a resource's text, which must carry `shownTo`: a text
 * without it answers as the narrowest choice would. Its owners are institutions, so they always do.
 */
export function mayReadCandid(
  asker: Asker | null,
  field: CandidField,
  text: Record<string, unknown> | undefined,
): boolean {
  const shownTo = text?.shownTo as Partial<Record<CandidField, Audience>> | undefined
  return belongsTo(asker, shownTo?.[field] ?? 'institutions')
}
