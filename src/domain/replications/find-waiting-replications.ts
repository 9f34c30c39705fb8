import type { Where } from 'payload'
import { idOf } from '../../access/asker'
import type { Said } from '../../i18n/said-in'
import type { Context } from '../context'
import { requestOf } from '../request-of'
import { rowsReadBy, type ReadRow } from '../rows-read-by'
import { findEntries } from './find-named'
import { decidedBy } from './may-decide'
import type { Phase } from './vocabulary'
import { othersReasons, waitsFor, type ReplicationReason } from './waiting-reasons'
import { waitsSince } from './waits-since'

export interface WaitingReplication {
  id: string
  reason: ReplicationReason
  /** What is replicated; null where this person may not read it any more. */
  title: Said | null
  /** Organisations, by id. */
  adopter: string
  source: string | null
  /** The phase that comes next, for `phase`. */
  phase: Phase | null
  /** ISO 8601. */
  since: string
  due: string | null
}

export interface WaitingReplications {
  mine: WaitingReplication[]
  others: WaitingReplication[]
}

/** So many of each kind are looked at. */
const most = 50

/** Replications that wait for this person, and those that lie with somebody else. */
export async function findWaitingReplications(ctx: Context): Promise<WaitingReplications> {
  const { asker } = ctx
  if (!asker) return { mine: [], others: [] }
  const rows = await Promise.all(
    waitsFor(asker).map(async ({ where, reasonsOf }) =>
      (await rowsOfQuestion(ctx, where)).flatMap((row) =>
        reasonsOf(row).map((one) => ({ row, ...one })),
      ),
    ),
  )
  const found = rows.flat()
  const asked = found.flatMap(({ row, reason }) =>
    isForOwners(reason) ? (idOf(row.source) ?? []) : [],
  )
  const [entries, ours, sinceWhen] = await Promise.all([
    findEntries(
      ctx,
      found.flatMap(({ row }) => [idOf(row.source), idOf(row.result)]),
    ),
    decidedBy(await requestOf(ctx), [...new Set(asked)]),
    waitsSince(
      ctx,
      found.map(({ row }) => String(row.id)),
    ),
  ])
  const listed = found.flatMap(({ row, reason, phase = null, due = null }) => {
    const source = idOf(row.source) ?? ''
    if (isForOwners(reason) && !ours.has(source)) return []
    // Of a result that the network does not read yet nobody is told.
    if (reason === 'sourceNote' && !entries.get(idOf(row.result) ?? '')?.shared) return []
    return [
      {
        id: String(row.id),
        reason,
        title: entries.get(source)?.title ?? null,
        adopter: idOf(row.adopter) ?? '',
        source: idOf(row.sourceOrganisation) ?? null,
        phase,
        since: sinceWhen(row, reason),
        due,
      },
    ]
  })
  const others: readonly ReplicationReason[] = othersReasons
  return {
    mine: listed.filter(({ reason }) => !others.includes(reason)),
    others: listed.filter(({ reason }) => others.includes(reason)),
  }
}

const isForOwners = (reason: ReplicationReason): boolean =>
  reason === 'adaptation' || reason === 'sourceNote'

const rowsOfQuestion = (ctx: Context, where: Where): Promise<ReadRow[]> =>
  rowsReadBy(ctx, 'replications', {
    asked: where,
    most,
    select: {
      source: true,
      sourceOrganisation: true,
      adopter: true,
      lead: true,
      // Told to nobody: asked of the adopter's own rows alone, whose people read it.
      tutorAnswer: true,
      phase: true,
      // Whole: their rows name people.
      phases: true,
      outcome: true,
      adaptations: { answer: true },
      result: true,
      visibility: true,
      visibilitySince: true,
      createdAt: true,
    },
  })
