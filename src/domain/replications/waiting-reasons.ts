import type { Where } from 'payload'
import { idOf, type Asker } from '../../access/asker'
import { sourcesKey } from '../../access/replications'
import { keyOf } from '../../access/resources'
import { isLate } from '../late'
import { rowsOf } from '../stored'
import { nextPhaseOf, phaseOf, visibilityOf } from './rules'
import type { Phase } from './vocabulary'

/** Why a replication is listed, where it waits for this person. */
export const mineReasons = [
  'begin',
  'tutor',
  'adaptation',
  'validate',
  'phase',
  'sourceNote',
] as const
/** With whom it lies, where this person waits. */
export const othersReasons = ['atLead', 'atTutor', 'atSource', 'atValidators'] as const
export type ReplicationReason = (typeof mineReasons)[number] | (typeof othersReasons)[number]

export type WaitingRow = Record<string, unknown> & { id: unknown }

export interface Wait {
  reason: ReplicationReason
  phase?: Phase
  due?: string | null
}

export interface Question {
  where: Where
  reasonsOf: (row: WaitingRow) => Wait[]
}

/** What to ask for this person, and why what is found waits; each answer is read as the person. */
export function waitsFor(asker: Asker): Question[] {
  const tutoring: Question = {
    where: {
      and: [
        { tutorAsked: { equals: asker.profile } },
        { tutorAnswer: { equals: 'asked' } },
        active,
      ],
    },
    reasonsOf: () => [{ reason: 'tutor' }],
  }
  return [...waitsForRole(asker), ...(asker.profile === '' ? [] : [tutoring])]
}

const active: Where = { outcome: { equals: 'active' } }

function waitsForRole(asker: Asker): Question[] {
  const offered: Where = { 'adaptations.answer': { equals: 'asked' } }
  // Whoever owns the source, co-owners too; of them, those who decide for it are found after.
  const keys = [keyOf(asker.actsFor), ...(asker.role === 'anci' ? [sourcesKey] : [])]
  const fromUs: Where = { or: keys.map((key) => ({ sourceKeys: { contains: key } })) }
  const adaptations: Question = {
    where: { and: [offered, fromUs] },
    reasonsOf: () => [{ reason: 'adaptation' }],
  }
  const credited: Question = {
    where: { and: [fromUs, { result: { exists: true } }, { sourceNote: { exists: false } }] },
    reasonsOf: () => [{ reason: 'sourceNote' }],
  }
  const proposed: Question = {
    where: { visibility: { equals: 'proposed' } },
    reasonsOf: () => [{ reason: 'validate' }],
  }
  const own: Question = {
    where: {
      and: [
        { adopter: { equals: asker.actsFor } },
        { or: [active, offered, { visibility: { equals: 'proposed' } }] },
      ],
    },
    reasonsOf: (row) => ownReasons(asker, row),
  }
  switch (asker.role) {
    case 'cityStaff':
      return [own]
    case 'cityManager':
      return [own, adaptations, credited]
    case 'anci':
    case 'ministry':
      return [proposed, adaptations, credited]
    default:
      return []
  }
}

/** What a city's own replication waits for. */
function ownReasons(asker: Asker, row: WaitingRow): Wait[] {
  const manages = asker.role === 'cityManager'
  const active = row.outcome === 'active'
  const begins = active && phaseOf(row) === 'interest'
  const next = active && !begins ? nextPhaseOf(row) : null
  const late = typeof next?.due === 'string' && isLate(next.due, new Date())
  const theirs = isTheirs(asker, row) || (manages && (late || !idOf(row.lead)))
  const found: (Wait | false | null)[] = [
    begins && { reason: manages ? 'begin' : 'atLead' },
    next && theirs && { reason: 'phase', ...next },
    active && row.tutorAnswer === 'asked' && { reason: 'atTutor' },
    rowsOf(row.adaptations).some(({ answer }) => answer === 'asked') && { reason: 'atSource' },
    visibilityOf(row) === 'proposed' && { reason: 'atValidators' },
  ]
  return found.filter((one): one is Wait => Boolean(one))
}

/** Whoever leads it, or answers for the next phase. */
function isTheirs({ profile }: Asker, row: WaitingRow): boolean {
  if (profile === '') return false
  if (idOf(row.lead) === profile) return true
  const next = nextPhaseOf(row)?.phase
  return rowsOf(row.phases).some(({ phase, owner }) => phase === next && idOf(owner) === profile)
}
