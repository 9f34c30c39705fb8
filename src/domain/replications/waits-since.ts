import type { Context } from '../context'
import { rowsOf, textOf } from '../stored'
import type { ReplicationReason, WaitingRow } from './waiting-reasons'

/**
 * Since when each of these waits, ISO 8601: since what began it happened, as far as this person's
 * history says; else since the row's own day for it, or since it last moved. One question for all.
 */
export async function waitsSince(
  ctx: Context,
  ids: string[],
): Promise<(row: WaitingRow, reason: ReplicationReason) => string> {
  const happened = await lastHappened(ctx, ids)
  return (row, reason) => {
    const verb = verbs[reason]
    const own = reason === 'validate' || reason === 'atValidators' ? row.visibilitySince : null
    return (
      (verb ? happened.get(`${String(row.id)} ${verb}`) : undefined) ??
      textOf(own) ??
      lastReached(row) ??
      String(row.createdAt)
    )
  }
}

/** What began a wait that the row itself keeps no day of. */
const verbs: Partial<Record<ReplicationReason, string>> = {
  tutor: 'replication.tutorAsked',
  atTutor: 'replication.tutorAsked',
  adaptation: 'replication.adaptationProposed',
  atSource: 'replication.adaptationProposed',
  sourceNote: 'replication.resultShared',
}

/** When each of these last happened, by `<row> <verb>`, as far as this person's history says. */
async function lastHappened(ctx: Context, ids: string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const { docs } = await ctx.payload.find({
    collection: 'activities',
    where: {
      'subject.collection': { equals: 'replications' },
      'subject.row': { in: wanted },
      verb: { in: [...new Set(Object.values(verbs))] },
    },
    user: ctx.user,
    overrideAccess: false,
    depth: 0,
    limit: 500,
    pagination: false,
    sort: '-at',
    select: { verb: true, subject: true, at: true },
    req: ctx.req,
  })
  // The latest is written last, and stays.
  return new Map(
    docs.toReversed().map(({ subject, verb, at }) => [`${subject?.id ?? ''} ${verb}`, String(at)]),
  )
}

/** The day on which it last moved forward. */
function lastReached(row: WaitingRow): string | null {
  const days = rowsOf(row.phases).flatMap(({ reachedOn }) => textOf(reachedOn) ?? [])
  return days.sort().at(-1) ?? null
}
