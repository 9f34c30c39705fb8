import type { PayloadRequest } from 'payload'
import { NotFoundRefusal, StaleVersion } from '../errors'

/** A replication as it is stored: whole, whoever asked for it. */
export type ReplicationRow = Record<string, unknown> & { id: string }

/** A replication that the person of the request may read, whole; otherwise it does not exist. */
export async function replicationReadBy(req: PayloadRequest, id: string): Promise<ReplicationRow> {
  const readable = await req.payload.findByID({
    collection: 'replications',
    id,
    depth: 0,
    select: { phase: true, visibility: true },
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const row = readable && (await replicationRow(req, id))
  if (!row) throw new NotFoundRefusal()
  return row
}

/** The same, as the system; null when there is none. */
export async function replicationRow(
  req: PayloadRequest,
  id: string,
): Promise<ReplicationRow | null> {
  const row = await req.payload.db.findOne<ReplicationRow>({
    collection: 'replications',
    where: { id: { equals: id } },
    req,
  })
  return row ? { ...row, id: String(row.id) } : null
}

/** What an edit names in `If-Match`: the row's `updatedAt`, ISO 8601. */
export const versionOf = (row: ReplicationRow): string =>
  new Date(row.updatedAt as string | Date).toISOString()

/** Refuses what was written upon another version; no `If-Match`, no check. */
export function assertFresh(row: ReplicationRow, ifMatch: string | null | undefined): void {
  if (!ifMatch || ifMatch.trim() === '*') return
  const named = ifMatch
    .trim()
    .replace(/^W\//, '')
    .replace(/^"(.*)"$/, '$1')
  const updatedAt = versionOf(row)
  if (named !== updatedAt) throw new StaleVersion({ updatedAt })
}
