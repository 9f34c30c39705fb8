import type { PayloadRequest, Where } from 'payload'
import { askerOf } from '../../access/asker'
import { replications as table } from '../../access/replications'
import { NotFoundRefusal } from '../errors'
import { assertSameVersion } from '../if-match'

/** A replication as it is stored: whole, whoever asked for it. */
export type ReplicationRow = Record<string, unknown> & { id: string }

/** A replication that the person of the request may read, whole; otherwise it does not exist. */
export async function replicationReadBy(req: PayloadRequest, id: string): Promise<ReplicationRow> {
  const cell = table.read?.(askerOf(req.user)) ?? false
  if (cell === false) throw new NotFoundRefusal()
  // Below Payload's operations, which would take fields out: the table's own cell is the condition.
  const row = await rowWhere(req, cell === true ? byId(id) : { and: [byId(id), cell] })
  if (!row) throw new NotFoundRefusal()
  return row
}

/** The same, as the system; null when there is none. */
export const replicationRow = (req: PayloadRequest, id: string): Promise<ReplicationRow | null> =>
  rowWhere(req, byId(id))

const byId = (id: string): Where => ({ id: { equals: id } })

async function rowWhere(req: PayloadRequest, where: Where): Promise<ReplicationRow | null> {
  const row = await req.payload.db.findOne<ReplicationRow>({
    collection: 'replications',
    where,
    req,
  })
  return row ? { ...row, id: String(row.id) } : null
}

/** What an edit names in `If-Match`: the row's `updatedAt`, ISO 8601. */
export const versionOf = (row: ReplicationRow): string =>
  new Date(row.updatedAt as string | Date).toISOString()

/** Refuses what was written upon another version; no `If-Match`, no check. 409 `stale_version`. */
export const assertFresh = (row: ReplicationRow, ifMatch: string | null | undefined): void =>
  assertSameVersion(versionOf(row), ifMatch)
