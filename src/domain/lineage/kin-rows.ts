import type { Where } from 'payload'
import { idOf } from '../../access/asker'
import { replications as replicationsTable } from '../../access/replications'
import { resources as resourcesTable } from '../../access/resources'
import type { Context } from '../context'
import { rowsReadBy, type ReadRow } from '../rows-read-by'

export type KinRow = ReadRow

/**
 * Entries as this person may read them, the oldest first.
 */
export async function entriesReadBy(ctx: Context, asked: Where, most: number): Promise<KinRow[]> {
  const rows = await rowsReadBy(ctx, 'resources', {
    asked,
    most,
    select: {
      slug: true,
      title: true,
      organisation: true,
      derivedFrom: true,
      provenance: true,
      workflow: true,
      _status: true,
    },
  })
  for (const row of rows)
    if (row._status !== 'published') tellAdminReading(ctx, 'resource', row, row.organisation)
  return rows
}

/** The same of replications. */
export async function replicationsReadBy(
  ctx: Context,
  asked: Where,
  most: number,
): Promise<KinRow[]> {
  const rows = await rowsReadBy(ctx, 'replications', {
    asked,
    most,
    select: {
      source: true,
      adopter: true,
      result: true,
      depth: true,
      outcome: true,
      visibility: true,
      provenance: true,
      adaptations: { element: true, change: true },
    },
  })
  for (const row of rows)
    if (row.visibility === 'city') tellAdminReading(ctx, 'replication', row, row.adopter)
  return rows
}

/** What tells apart readers of different rows: the conditions that the tables give them. */
export const readerKey = ({ asker, locale }: Context): string =>
  JSON.stringify([resourcesTable.read?.(asker), replicationsTable.read?.(asker), locale])

/** What technicians read of what is not shared leaves a trace every time. */
function tellAdminReading(
  { payload, asker }: Context,
  noun: 'resource' | 'replication',
  { id }: KinRow,
  organisation: unknown,
): void {
  if (asker?.role !== 'admin' || idOf(organisation) === asker.actsFor) return
  payload.logger.info({ event: 'admin.read.unshared', [noun]: String(id), profile: asker.profile })
}
