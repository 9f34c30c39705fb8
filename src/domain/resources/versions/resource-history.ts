import { idOf } from '../../../access/asker'
import type { Context } from '../../context'
import { textOf } from '../../stored'
import { findProfiles } from '../read-resource'

export interface HistoryEntry {
  id: string
  /** `resource.submit`, … */
  verb: string
  /** Who did it; null for the system, or a name this reader may not know. */
  actor: string | null
  note: string | null
  /** ISO 8601. */
  at: string
}

/** What happened to a resource, newest first, as far as this reader may know it. */
export async function resourceHistory(
  ctx: Context,
  id: string,
  most = 50,
): Promise<HistoryEntry[]> {
  const { docs } = await ctx.payload.find({
    collection: 'activities',
    where: { 'subject.collection': { equals: 'resources' }, 'subject.row': { equals: id } },
    user: ctx.user,
    overrideAccess: false,
    depth: 0,
    limit: most,
    pagination: false,
    sort: '-at',
    req: ctx.req,
  })
  const names = await findProfiles(
    ctx,
    docs.map((doc) => idOf(doc.actor) ?? ''),
  )
  return docs.map((doc) => ({
    id: String(doc.id),
    verb: String(doc.verb),
    actor: names.get(idOf(doc.actor) ?? '') ?? null,
    note: textOf(doc.note),
    at: String(doc.at),
  }))
}
