import { idOf, type Asker, type Role } from '../../access/asker'
import type { Provenance } from '../provenance'

export const workflows = [
  'draft',
  'submitted',
  'network',
  'proposed',
  'public',
  'archived',
] as const
export type Workflow = (typeof workflows)[number]

/** Who a resource answers to, as the table of moves needs to know it. */
export interface Ownership {
  organisation: string
  /** The kind of the owning organisation: ANCI's and the Ministry's own are validated crosswise. */
  organisationKind: string
  provenance: Provenance
  /** The account that sent the text to approval, if it waits there. */
  submittedBy?: string | null
}

/** What a person is to a resource. */
type Standing = 'staff' | 'manager' | 'validator'

export type Who =
  'organisationStaff' | 'organisationManager' | 'authorStaff' | 'validators' | 'managerOrValidators'

export type MoveName =
  | 'submit'
  | 'withdraw'
  | 'approve'
  | 'sendBack'
  | 'propose'
  | 'publish'
  | 'unpublish'
  | 'archive'
  | 'restore'

interface Move {
  from: Workflow
  to: Workflow
  name: MoveName
  who: Who
  may: (asker: Asker, ownership: Ownership) => boolean
  note: 'optional' | 'required'
}

const stands =
  (...standings: Standing[]) =>
  (asker: Asker, ownership: Ownership): boolean =>
    standings.some((standing) => standingsOf(asker, ownership).includes(standing))

const submittedIt = (asker: Asker, ownership: Ownership): boolean =>
  stands('manager')(asker, ownership) && ownership.submittedBy === asker.id

const isStaffOnly = (asker: Asker, ownership: Ownership): boolean =>
  stands('staff')(asker, ownership) &&
  (asker.role !== 'cityManager' || submittedIt(asker, ownership))

/**
 * The only moves there are. Several rows may share a step: the first whose `may` holds for the
 * asker is theirs (a withdrawal before a refusal with a note).
 */
export const moves: readonly Move[] = [
  move('draft', 'submitted', 'submit', 'organisationStaff', stands('staff')),
  move('submitted', 'draft', 'withdraw', 'authorStaff', isStaffOnly),
  move('submitted', 'draft', 'sendBack', 'organisationManager', stands('manager'), 'required'),
  move('draft', 'network', 'approve', 'organisationManager', stands('manager')),
  move('submitted', 'network', 'approve', 'organisationManager', stands('manager')),
  move('network', 'proposed', 'propose', 'organisationManager', stands('manager')),
  move('proposed', 'network', 'withdraw', 'organisationManager', stands('manager')),
  move('proposed', 'network', 'sendBack', 'validators', stands('validator'), 'required'),
  move('proposed', 'public', 'publish', 'validators', stands('validator')),
  move(
    'public',
    'network',
    'unpublish',
    'managerOrValidators',
    stands('manager', 'validator'),
    'required',
  ),
  move('network', 'archived', 'archive', 'managerOrValidators', stands('manager', 'validator')),
  move('public', 'archived', 'archive', 'managerOrValidators', stands('manager', 'validator')),
  move('archived', 'network', 'restore', 'managerOrValidators', stands('manager', 'validator')),
]

export const isWorkflow = (value: unknown): value is Workflow =>
  typeof value === 'string' && (workflows as readonly string[]).includes(value)

/** The rows of the table for one step; empty when the step does not exist. */
export const movesBetween = (from: Workflow, to: Workflow): readonly Move[] =>
  moves.filter((row) => row.from === from && row.to === to)

/** The row by which this person may take the step, if any. */
export const moveFor = (
  asker: Asker,
  ownership: Ownership,
  from: Workflow,
  to: Workflow,
): Move | undefined => movesBetween(from, to).find((row) => row.may(asker, ownership))

/** Every move this person may make from a state, one a target. */
export const movesOpenTo = (asker: Asker, ownership: Ownership, from: Workflow): readonly Move[] =>
  workflows.flatMap((to) => {
    const row = moveFor(asker, ownership, from, to)
    return row ? [row] : []
  })

/** With whom a text in this state waits; null where nobody is waited for. */
export const waitsWith = (workflow: Workflow): Who | null =>
  workflow === 'submitted'
    ? 'organisationManager'
    : workflow === 'proposed'
      ? 'validators'
      : workflow === 'draft'
        ? 'organisationStaff'
        : null

/** The roles that validate for the public: never the owner of the text. */
export function validatorsOf(ownership: Ownership): readonly Role[] {
  if (ownership.provenance === 'publicSources') return ['ministry']
  if (ownership.organisationKind === 'association') return ['ministry']
  if (ownership.organisationKind === 'ministry') return ['anci']
  return ['anci', 'ministry']
}

/** The people of the organisation itself (ANCI's for what comes from sources): not co-owners. */
export const isStaffOf = (asker: Asker, ownership: Ownership): boolean =>
  standingsOf(asker, ownership).includes('staff')

/** Who approves the text: its manager (ANCI's people for what comes from sources). */
export const isManagerOf = (asker: Asker, ownership: Ownership): boolean =>
  standingsOf(asker, ownership).includes('manager')

/** Whoever takes some step of the table with this text. */
export const isConcerned = (asker: Asker, ownership: Ownership): boolean =>
  standingsOf(asker, ownership).length > 0

/** The manager of the city that an entry written from public sources is about. */
export const mayTakeOver = (asker: Asker | null, text: Record<string, unknown>): boolean =>
  asker?.role === 'cityManager' &&
  text.provenance === 'publicSources' &&
  idOf(text.organisation) === asker.actsFor

function standingsOf(asker: Asker, ownership: Ownership): Standing[] {
  const standings: Standing[] = []
  if (validatorsOf(ownership).includes(asker.role)) standings.push('validator')
  if (ownership.provenance === 'publicSources') {
    if (asker.role === 'anci') standings.push('staff', 'manager')
    return standings
  }
  if (asker.actsFor !== ownership.organisation) return standings
  if (asker.role === 'cityStaff') standings.push('staff')
  if (asker.role === 'cityManager') standings.push('staff', 'manager')
  if (asker.role === 'anci' && ownership.organisationKind === 'association')
    standings.push('staff', 'manager')
  if (asker.role === 'ministry' && ownership.organisationKind === 'ministry')
    standings.push('staff', 'manager')
  return standings
}

function move(
  from: Workflow,
  to: Workflow,
  name: MoveName,
  who: Who,
  may: Move['may'],
  note: Move['note'] = 'optional',
): Move {
  return { from, to, name, who, may, note }
}
