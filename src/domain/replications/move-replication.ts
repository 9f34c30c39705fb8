import type { PayloadRequest } from 'payload'
import { askerOf, idOf } from '../../access/asker'
import type { Locale } from '../../i18n/locales'
import { saidIn } from '../../i18n/said-in'
import type { Context } from '../context'
import { ForbiddenAction, MoveWithContent } from '../errors'
import { longestReason, noteIn } from '../said-note'
import { textOf } from '../stored'
import { actOn } from './act-on'
import { assertNoPersonalData } from './personal-data'
import { reachedPhases } from './phase-rows'
import { assertFresh, type ReplicationRow } from './read-row'
import { ReplicationIncomplete, StepForbidden, TransitionNotAllowed } from './refusals'
import { requestedMove } from './requested-move'
import { mayEdit, stepFor, stepsBetween, stepsFor, type Moved, type Step } from './rules'
import { rememberReplication, writeStep } from './write-row'

export interface MoveInput {
  id: string
  /** Where to, as it came: one of the three, what is no place is a step that does not exist. */
  phase?: unknown
  outcome?: unknown
  visibility?: unknown
  note?: unknown
  outcomeReason?: unknown
  /** The version the person saw: the row's `updatedAt`. */
  ifMatch?: string | null
  /** The request also carried content. */
  withContent?: boolean
}

/**
 * Takes one step of a replication, whole or not at all: the row, its activity and the change feed
 * in one transaction. Refuses in the contract's order: 404, 409 `stale_version`, 400
 * `move_with_content`, 409 `transition_not_allowed`, 403 `forbidden`, 422 `incomplete`
 * (`outcomeReason`, `note`, `depthReason`), 422 `personal_data`. What asks for where it is already
 * changes nothing.
 */
export function moveReplication(ctx: Context, input: MoveInput): Promise<{ id: string }> {
  return actOn(ctx, input.id, (req, row) => takeStep(req, ctx.locale, row, input))
}

/** The same of a row that was read in the transaction of the request. */
export async function takeStep(
  req: PayloadRequest,
  locale: Locale,
  row: ReplicationRow,
  input: Omit<MoveInput, 'id'>,
): Promise<void> {
  assertFresh(row, input.ifMatch)
  const { phase, outcome, visibility } = input
  const move = requestedMove(row, { phase, outcome, visibility })
  if (input.withContent || move?.withContent) throw new MoveWithContent()
  if (!move) return assertConcerned(req, row)
  const step = await authorisedStep(req, row, move.field, move.to)
  const note = noteIn(input.note)
  const reason = noteIn(input.outcomeReason, longestReason)
  const missing = missingFor(step, row, { note, reason })
  if (missing.length > 0) throw new ReplicationIncomplete(missing)
  if (isUpwards(step)) await assertNoPersonalData(req, row, locale, note ?? '')
  await writeStep(req, row, written(step, row, reason))
  await rememberReplication(req, row, {
    verb: `replication.${verbOf(step)}`,
    from: step.from,
    to: step.to,
    note: note ?? reason,
  })
}

/** The step asked for, if there is one and it is this person's; else what refuses it. */
async function authorisedStep(
  req: PayloadRequest,
  row: ReplicationRow,
  field: Moved,
  to: string,
): Promise<Step> {
  const [first] = stepsBetween(row, field, to)
  if (!first) throw new TransitionNotAllowed(field, String(row[field]), to)
  const asker = askerOf(req.user)
  const own = asker && stepFor(asker, row, field, to)
  if (own) return own
  throw new StepForbidden(first.who, await nameOf(req, idOf(row.adopter)))
}

async function nameOf(req: PayloadRequest, id: string | undefined): Promise<string> {
  const row = await req.payload.db.findOne<{ id: string; name?: unknown }>({
    collection: 'organisations',
    where: { id: { equals: id } },
    select: { name: true },
    req,
  })
  return textOf(row?.name) ?? saidIn('it', row?.name)?.value ?? ''
}

/** Whoever takes some step of it, or writes its journal. */
function assertConcerned(req: PayloadRequest, row: ReplicationRow): void {
  const asker = askerOf(req.user)
  const steps = Object.values(stepsFor(asker, row)).flat()
  if (!mayEdit(asker, row) && steps.length === 0) throw new ForbiddenAction()
}

function missingFor(
  { asks, name }: Step,
  row: ReplicationRow,
  said: { note: string | null; reason: string | null },
): string[] {
  const partial = name === 'advance' && row.depth === 'partial' && !textOf(row.depthReason)
  return [
    ...(asks === 'outcomeReason' && said.reason === null ? ['outcomeReason'] : []),
    ...(asks === 'note' && said.note === null ? ['note'] : []),
    ...(partial ? ['depthReason'] : []),
  ]
}

/** Towards more readers: what they read must name nobody. */
const isUpwards = ({ name }: Step): boolean =>
  name === 'share' || name === 'propose' || name === 'publish'

function written(step: Step, row: ReplicationRow, reason: string | null): Record<string, unknown> {
  const now = new Date().toISOString()
  if (step.field === 'phase') return { phase: step.to, phases: reachedPhases(row, step.to, now) }
  if (step.field === 'visibility') return { visibility: step.to, visibilitySince: now }
  return {
    outcome: step.to,
    outcomeReason: reason,
    endedAt: now,
    // Free for another: a city may take the same entry up again.
    runningKey: row.id,
    // Nobody is asked to follow what has ended.
    ...(row.tutorAnswer === 'asked' ? { tutorAsked: null, tutorAnswer: 'none' } : {}),
  }
}

const verbs = {
  advance: 'phaseReached',
  goBack: 'phaseReached',
  complete: 'completed',
  abandon: 'abandoned',
  share: 'shared',
  propose: 'proposed',
  publish: 'published',
  narrow: 'narrowed',
} as const

const verbOf = ({ name }: Step): string => verbs[name]
