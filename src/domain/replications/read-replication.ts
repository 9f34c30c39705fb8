import { idOf } from '../../access/asker'
import type { Context } from '../context'
import { NotFoundRefusal } from '../errors'
import { numberOf, rowsOf, textOf } from '../stored'
import { findEntries, findNames, type NamedEntry } from './find-named'
import type { Answer, Depth, ElementChange, Outcome, Phase, Visibility } from './vocabulary'

/** Somebody whose name this reader may know; without it, only that there is somebody. */
export interface NamedPerson {
  id: string
  name: string | null
}

export interface PhaseRow {
  phase: Phase
  /** ISO 8601. */
  plannedOn: string | null
  reachedOn: string | null
  owner: NamedPerson | null
  note: string | null
}

export interface AdaptationRow {
  id: string
  element: string
  /** The row of the source's list it speaks of; null for what was added. */
  elementKey: string | null
  essential: boolean
  change: ElementChange | null
  reason: string | null
  effect: string | null
  decidedBy: string | null
  proposeToSource: boolean
  answer: Answer
  answerNote: string | null
  answeredAt: string | null
}

export interface OutcomeRow {
  id: string
  indicator: string
  baseline: number | null
  value: number | null
  unit: string | null
  period: string | null
  source: string | null
}

/** One replication as this reader may see it, with names instead of ids. */
export interface ReadReplication {
  id: string
  /** Null where the source may not be read (any more). */
  source: NamedEntry | null
  /** By id; null where the source's city is not known. */
  sourceOrganisation: string | null
  adopter: string
  lead: NamedPerson | null
  /** Only who said yes. */
  tutor: NamedPerson | null
  depth: Depth
  depthReason: string | null
  phase: Phase
  outcome: Outcome
  outcomeReason: string | null
  /** ISO 8601, as the dates that follow. */
  endedAt: string | null
  phases: PhaseRow[]
  adaptations: AdaptationRow[]
  outcomes: OutcomeRow[]
  letter: string | null
  result: NamedEntry | null
  /** What the source's city says of the result. */
  sourceNote: string | null
  visibility: Visibility
  provenance: string
  createdAt: string
  updatedAt: string
  /** As it is stored, for `rules.ts`. */
  row: Record<string, unknown>
}

/**
 * One replication, read as this person; `NotFoundRefusal` for what does not exist and what may not
 * be read alike. Transferability is not in it: it has readers of its own.
 */
export async function readReplication(ctx: Context, id: string): Promise<ReadReplication> {
  const { docs } = await ctx.payload.find({
    collection: 'replications',
    where: { id: { equals: id } },
    user: ctx.user,
    overrideAccess: false,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { transferability: false },
    req: ctx.req,
  })
  const doc = docs[0] as (Record<string, unknown> & { id: string }) | undefined
  if (!doc) throw new NotFoundRefusal()
  const [entries, people] = await Promise.all([
    findEntries(ctx, [idOf(doc.source), idOf(doc.result)]),
    findNames(ctx, [
      idOf(doc.lead),
      idOf(doc.tutor),
      ...rowsOf(doc.phases).map(({ owner }) => idOf(owner)),
    ]),
  ])
  const person = (value: unknown): NamedPerson | null => {
    const known = idOf(value)
    return known ? { id: known, name: people.get(known) ?? null } : null
  }
  const entry = (value: unknown): NamedEntry | null => entries.get(idOf(value) ?? '') ?? null
  return {
    id: doc.id,
    source: entry(doc.source),
    sourceOrganisation: idOf(doc.sourceOrganisation) ?? null,
    adopter: idOf(doc.adopter) ?? '',
    lead: person(doc.lead),
    tutor: person(doc.tutor),
    depth: doc.depth as Depth,
    depthReason: textOf(doc.depthReason),
    phase: (doc.phase ?? 'interest') as Phase,
    outcome: (doc.outcome ?? 'active') as Outcome,
    outcomeReason: textOf(doc.outcomeReason),
    endedAt: textOf(doc.endedAt),
    phases: rowsOf(doc.phases).map((row) => ({
      phase: row.phase as Phase,
      plannedOn: textOf(row.plannedOn),
      reachedOn: textOf(row.reachedOn),
      owner: person(row.owner),
      note: textOf(row.note),
    })),
    adaptations: rowsOf(doc.adaptations).map(adaptationOf),
    outcomes: rowsOf(doc.outcomes).map(outcomeOf),
    letter: textOf(doc.letter),
    result: entry(doc.result),
    sourceNote: textOf(doc.sourceNote),
    visibility: (doc.visibility ?? 'city') as Visibility,
    provenance: textOf(doc.provenance) ?? 'city',
    createdAt: String(doc.createdAt),
    updatedAt: String(doc.updatedAt),
    row: doc,
  }
}

const adaptationOf = (row: Record<string, unknown>): AdaptationRow => ({
  id: String(row.id),
  element: textOf(row.element) ?? '',
  elementKey: textOf(row.elementKey),
  essential: row.essential === true,
  change: textOf(row.change) as ElementChange | null,
  reason: textOf(row.reason),
  effect: textOf(row.effect),
  decidedBy: textOf(row.decidedBy),
  proposeToSource: row.proposeToSource === true,
  answer: (textOf(row.answer) ?? 'none') as Answer,
  answerNote: textOf(row.answerNote),
  answeredAt: textOf(row.answeredAt),
})

const outcomeOf = (row: Record<string, unknown>): OutcomeRow => ({
  id: String(row.id),
  indicator: textOf(row.indicator) ?? '',
  baseline: numberOf(row.baseline),
  value: numberOf(row.value),
  unit: textOf(row.unit),
  period: textOf(row.period),
  source: textOf(row.source),
})
