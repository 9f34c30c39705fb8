import type { Where } from 'payload'
import { idOf } from '../../access/asker'
import type { Context } from '../context'
import { rowsReadBy } from '../rows-read-by'
import { rowsOf, textOf } from '../stored'
import { findEntries, type NamedEntry } from './find-named'
import { nextPhaseOf, visibilityOf } from './rules'
import type { Phase } from './vocabulary'

/** A step of a replication that has not come, and with whom it lies. */
export interface LongWait {
  id: string
  source: NamedEntry | null
  adopter: string
  sourceOrganisation: string | null
  reason: 'validate' | 'adaptation' | 'phase'
  phase: Phase | null
  /** ISO 8601; of a change that is offered, the day on which the journal was last written. */
  since: string
}

type Row = Record<string, unknown> & { id: unknown }

/**
 * What waits since before a day in the replications that the network reads, the oldest first: a
 * proposal, a change offered to the source, a phase planned for before and not reached.
 */
export async function findLongWaits(ctx: Context, day: Date, most: number): Promise<LongWait[]> {
  const before = day.toISOString()
  const where: Where = {
    and: [
      { visibility: { in: ['network', 'proposed', 'public'] } },
      {
        or: [
          { visibility: { equals: 'proposed' }, visibilitySince: { less_than: before } },
          { updatedAt: { less_than: before }, 'adaptations.answer': { equals: 'asked' } },
          { outcome: { equals: 'active' }, 'phases.plannedOn': { less_than: before } },
        ],
      },
    ],
  }
  const docs = await rowsReadBy(ctx, 'replications', {
    asked: where,
    most,
    select: {
      source: true,
      sourceOrganisation: true,
      adopter: true,
      phase: true,
      phases: { phase: true, plannedOn: true },
      outcome: true,
      adaptations: { answer: true },
      visibility: true,
      visibilitySince: true,
      updatedAt: true,
    },
  })
  const found = docs.flatMap((doc) => waitsOf(doc, before).map((wait) => ({ doc, wait })))
  const sources = await findEntries(
    ctx,
    found.map(({ doc }) => idOf(doc.source)),
  )
  return found
    .map(({ doc, wait }) => ({
      id: String(doc.id),
      source: sources.get(idOf(doc.source) ?? '') ?? null,
      adopter: idOf(doc.adopter) ?? '',
      sourceOrganisation: idOf(doc.sourceOrganisation) ?? null,
      ...wait,
    }))
    .sort((a, b) => a.since.localeCompare(b.since))
}

type Wait = Pick<LongWait, 'reason' | 'phase' | 'since'>

function waitsOf(row: Row, before: string): Wait[] {
  const waits: Wait[] = []
  const proposed = textOf(row.visibilitySince)
  if (visibilityOf(row) === 'proposed' && proposed && proposed < before)
    waits.push({ reason: 'validate', phase: null, since: proposed })
  const written = textOf(row.updatedAt)
  const offered = rowsOf(row.adaptations).some(({ answer }) => answer === 'asked')
  if (offered && written && written < before)
    waits.push({ reason: 'adaptation', phase: null, since: written })
  const next = nextPhaseOf(row)
  if (row.outcome === 'active' && next?.due && next.due < before)
    waits.push({ reason: 'phase', phase: next.phase, since: next.due })
  return waits
}
