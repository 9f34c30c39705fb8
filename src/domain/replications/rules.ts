import { idOf, type Asker } from '../../access/asker'
import { isOfAdopter } from '../../access/replications'
import { rowsOf, textOf } from '../stored'
import {
  outcomes,
  phases,
  visibilities,
  type Outcome,
  type Phase,
  type Visibility,
} from './vocabulary'

/** A replication as it is stored or as its reader has it: what is asked of it here everybody reads. */
export type Row = Record<string, unknown>

/** What of a replication moves, one step at a time. */
export const moved = ['phase', 'outcome', 'visibility'] as const
export type Moved = (typeof moved)[number]

/** Whose a step is, as the refusal names it. */
export type Who = 'organisationStaff' | 'organisationManager' | 'validators'

export type StepName =
  'advance' | 'goBack' | 'complete' | 'abandon' | 'share' | 'propose' | 'publish' | 'narrow'

export interface Step {
  field: Moved
  from: string
  to: string
  name: StepName
  who: Who
  /** What must be said with it. */
  asks: 'note' | 'outcomeReason' | null
}

/** The rows of the table for one step from where the replication is; empty when there is no such step. */
export function stepsBetween(row: Row, field: Moved, to: string): Step[] {
  if (field === 'phase') return phaseSteps(phaseOf(row), to, outcomeOf(row))
  if (field === 'outcome') return outcomeSteps(phaseOf(row), outcomeOf(row), to)
  return visibilitySteps(visibilityOf(row), to)
}

/** The step that is this person's, if any: a withdrawal by its own city before a refusal by others. */
export const stepFor = (asker: Asker, row: Row, field: Moved, to: string): Step | undefined =>
  stepsBetween(row, field, to).find(({ who }) => isTheirs(asker, row, who))

/** Every step that this person may take, one a target. */
export function stepsFor(asker: Asker | null, row: Row): Record<Moved, Step[]> {
  const open = (field: Moved, targets: readonly string[]) =>
    asker ? targets.flatMap((to) => stepFor(asker, row, field, to) ?? []) : []
  return {
    phase: open('phase', phases),
    outcome: open('outcome', outcomes),
    visibility: open('visibility', visibilities),
  }
}

/** A city's staff, managers included, begin replications of what they may read. */
export const mayStart = (asker: Asker | null): asker is Asker =>
  asker?.role === 'cityStaff' || asker?.role === 'cityManager'

/** The adopter's people write its journal. */
export const mayEdit = (asker: Asker | null, row: Row): asker is Asker =>
  asker !== null && isOfAdopter(asker, row)

/** What is still written once it has ended: what came of it, and what others should know. */
export const writtenAfterTheEnd: ReadonlySet<string> = new Set([
  'adaptations',
  'outcomes',
  'letter',
])

/** Asking somebody to be the tutor: as long as it runs and nobody has said yes. */
export const mayAskTutor = (asker: Asker | null, row: Row): asker is Asker =>
  mayEdit(asker, row) && outcomeOf(row) === 'active' && !idOf(row.tutor)

/** The person who was asked, alone, as long as they are asked. */
export const mayAnswerTutor = (asker: Asker | null, row: Row): asker is Asker =>
  asker !== null &&
  asker.profile !== '' &&
  outcomeOf(row) === 'active' &&
  row.tutorAnswer === 'asked' &&
  idOf(row.tutorAsked) === asker.profile

export const phaseOf = (row: Row): Phase => valueOf(phases, row.phase)
export const outcomeOf = (row: Row): Outcome => valueOf(outcomes, row.outcome)
export const visibilityOf = (row: Row): Visibility => valueOf(visibilities, row.visibility)

/** Where a phase stands among the others, from 0; -1 for what is none. */
export const orderOf = (phase: unknown): number => (phases as readonly unknown[]).indexOf(phase)

/** The phase after the one it is in, with the day that was planned for it (ISO 8601). */
export function nextPhaseOf(row: Row): { phase: Phase; due: string | null } | null {
  const phase = phases[orderOf(phaseOf(row)) + 1]
  if (!phase) return null
  return { phase, due: textOf(rowsOf(row.phases).find((one) => one.phase === phase)?.plannedOn) }
}

function phaseSteps(from: Phase, to: string, outcome: Outcome): Step[] {
  const by = orderOf(to) - orderOf(from)
  if (outcome !== 'active' || orderOf(to) < 0 || Math.abs(by) !== 1) return []
  const begins = from === 'interest' && to === 'understanding'
  return [
    step('phase', from, to, by > 0 ? 'advance' : 'goBack', {
      who: begins ? 'organisationManager' : 'organisationStaff',
    }),
  ]
}

function outcomeSteps(phase: Phase, from: Outcome, to: string): Step[] {
  if (from !== 'active') return []
  const who = 'organisationManager'
  if (to === 'completed' && orderOf(phase) >= orderOf('understanding'))
    return [step('outcome', from, to, 'complete', { who })]
  if (to === 'abandoned')
    return [step('outcome', from, to, 'abandon', { who, asks: 'outcomeReason' })]
  return []
}

function visibilitySteps(from: Visibility, to: string): Step[] {
  const who = 'organisationManager'
  const at = `${from} ${to}`
  if (at === 'city network') return [step('visibility', from, to, 'share', { who })]
  if (at === 'network proposed') return [step('visibility', from, to, 'propose', { who })]
  if (at === 'proposed public')
    return [step('visibility', from, to, 'publish', { who: 'validators' })]
  const narrows = (whose: Who) =>
    step('visibility', from, to, 'narrow', { who: whose, asks: 'note' })
  if (at === 'proposed network') return [narrows(who), narrows('validators')]
  const back = ['network city', 'proposed city', 'public network', 'public city']
  return back.includes(at) ? [narrows(who)] : []
}

const step = (
  field: Moved,
  from: string,
  to: string,
  name: StepName,
  { who, asks = null }: Pick<Step, 'who'> & Partial<Pick<Step, 'asks'>>,
): Step => ({ field, from, to, name, who, asks })

function isTheirs(asker: Asker, row: Row, who: Who): boolean {
  if (who === 'validators') return asker.role === 'anci' || asker.role === 'ministry'
  if (!isOfAdopter(asker, row)) return false
  return who === 'organisationStaff' || asker.role === 'cityManager'
}

/** A value of the vocabulary; its first, where nothing was said. */
function valueOf<Value extends string>(
  values: readonly [Value, ...Value[]],
  value: unknown,
): Value {
  return values.find((one) => one === value) ?? values[0]
}
