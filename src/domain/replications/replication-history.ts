import { idOf } from '../../access/asker'
import type { Context } from '../context'
import { textOf } from '../stored'
import { findNames } from './find-named'

/** Something that happened to a replication. */
export interface ReplicationEvent {
  id: string
  /** `replication.started`, … */
  verb: string
  /** Who did it; null for the system, or a name this reader may not know. */
  actor: string | null
  from: string | null
  to: string | null
  note: string | null
  /** ISO 8601. */
  at: string
}

/** What happened to a replication, newest first, as far as this reader may know it. */
export async function replicationHistory(
  ctx: Context,
  id: string,
  most = 50,
): Promise<ReplicationEvent[]> {
  // Who did what is told inside the network.
  if (!ctx.asker) return []
  const { docs } = await ctx.payload.find({
    collection: 'activities',
    where: { 'subject.collection': { equals: 'replications' }, 'subject.row': { equals: id } },
    user: ctx.user,
    overrideAccess: false,
    depth: 0,
    limit: most,
    pagination: false,
    sort: '-at',
    req: ctx.req,
  })
  const names = await findNames(
    ctx,
    docs.map((doc) => idOf(doc.actor)),
  )
  return docs.map((doc) => ({
    id: String(doc.id),
    verb: String(doc.verb),
    actor: names.get(idOf(doc.actor) ?? '') ?? null,
    from: textOf(doc.from),
    to: textOf(doc.to),
    note: textOf(doc.note),
    at: String(doc.at),
  }))
}
