import type { FactorRow } from './factor-rows'
import { carrying, factors, type Factor } from './factors'

export type Suggestion = 'go' | 'adapt' | 'notNow'

/** What a factor's two scores say of it: for each factor the first that applies, in this order. */
export const readings = [
  'unanswered',
  'bridged',
  'stop',
  'weak',
  'apart',
  'asThere',
  'holds',
] as const
export type Reading = (typeof readings)[number]

/** Why the suggestion is what it is: the first that applies, in this order. */
export const grounds = [
  'stop',
  'carryingWeak',
  'manyWeak',
  'tooFew',
  'adaptations',
  'noObstacle',
] as const
export type Ground = (typeof grounds)[number]

export interface Suggested {
  /** Null while there is too little to say. */
  suggestion: Suggestion | null
  because: Ground
  /** What each factor says, each factor once: what weighs most first, the unanswered last. */
  reasons: { rule: Reading; factors: Factor[] }[]
}

/** So many weak factors with no remedy are too many, and so many of those that carry the rest. */
export const mostWeak = { any: 2, carrying: 1 }

/** A suggestion needs the adopter's score of so many factors, those that carry it among them. */
export const leastScored = 7

/**
 * What ten pairs of scores suggest, by rules that a person can follow line by line
 * (docs/transferability.md): nothing is added up, and every factor stands in one reason.
 */
export function suggestionOf(rows: readonly FactorRow[]): Suggested {
  const read = rows.map((row) => ({ factor: row.factor, rule: readingOf(row) }))
  const of = (rule: Reading) => read.filter((one) => one.rule === rule).map(({ factor }) => factor)
  const because = groundOf(of)
  return {
    suggestion: suggestionBy[because],
    because,
    reasons: told.flatMap((rule) => (of(rule).length > 0 ? [{ rule, factors: of(rule) }] : [])),
  }
}

const suggestionBy: Record<Ground, Suggestion | null> = {
  stop: 'notNow',
  carryingWeak: 'notNow',
  manyWeak: 'notNow',
  tooFew: null,
  adaptations: 'adapt',
  noObstacle: 'go',
}

const told: readonly Reading[] = [
  'stop',
  'weak',
  'apart',
  'bridged',
  'asThere',
  'holds',
  'unanswered',
]

function groundOf(of: (rule: Reading) => Factor[]): Ground {
  const weak = of('weak')
  const unanswered = of('unanswered')
  if (of('stop').length > 0) return 'stop'
  if (weak.filter(carries).length > mostWeak.carrying) return 'carryingWeak'
  if (weak.length > mostWeak.any) return 'manyWeak'
  const scored = factors.length - unanswered.length
  if (scored < leastScored || unanswered.some(carries)) return 'tooFew'
  if (weak.length + of('apart').length + of('bridged').length > 0) return 'adaptations'
  return 'noObstacle'
}

function readingOf({ factor, sourceScore, adopterScore, mitigation }: FactorRow): Reading {
  if (adopterScore === null) return 'unanswered'
  // What was as weak at the source is no obstacle; a need that is not here is, wherever it was not.
  const asThere = sourceScore !== null && sourceScore <= adopterScore
  const missing = adopterScore === 0 && carries(factor) && (factor === 'need' || !asThere)
  const weak = adopterScore <= 1 && !asThere
  const apart = sourceScore !== null && sourceScore - adopterScore >= 2
  if (missing || weak || apart) {
    if (mitigation !== null) return 'bridged'
    if (missing) return 'stop'
    return weak ? 'weak' : 'apart'
  }
  return adopterScore <= 1 ? 'asThere' : 'holds'
}

const carries = (factor: Factor): boolean => (carrying as readonly Factor[]).includes(factor)
