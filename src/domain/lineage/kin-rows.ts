import type { Where } from 'payload'
import type { Cell } from '../../access/predicates'
import { idOf } from '../../access/asker'
import { replications as replicationsTable } from '../../access/replications'
import { resources as resourcesTable } from '../../access/resources'
import type { Context } from '../context'

export type KinRow = Record<string, unknown> & { id: string }

/**
 * Entries as this person may read them, the oldest first. Like all that is read here it is read
 * below Payload's operations, at a fraction of their cost: the table of access is asked, and the
 * fields named are of those that everyone reads who reads the row.
 */
export async function entriesReadBy(ctx: Context, asked: Where, most: number): Promise<KinRow[]> {
  const rows = await rowsReadBy(ctx, 'resources', resourcesTable.read, {
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
  const rows = await rowsReadBy(ctx, 'replications', replicationsTable.read, {
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

interface Asked {
  asked: Where
  most: number
  /** Fields that everyone reads who reads the row. */
  select: Record<string, true | Record<string, true>>
  /** The oldest first unless said otherwise. */
  sort?: string
}

/** The rows of a noun that its table of access lets this person read. */
export async function rowsReadBy(
  { payload, asker, req }: Context,
  collection: 'resources' | 'replications',
  mayRead: Cell = () => false,
  { asked, most, select, sort = 'createdAt' }: Asked,
): Promise<KinRow[]> {
  const access = mayRead(asker)
  if (access === false) return []
  const { docs } = await payload.db.find<KinRow>({
    collection,
    where: access === true ? asked : { and: [asked, access] },
    locale: 'all',
    limit: most,
    pagination: false,
    sort,
    select: select,
    ...(req ? { req } : {}),
  })
  return docs
}

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
