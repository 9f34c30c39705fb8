import type { Where } from 'payload'
import { mayReadCandid } from '../../access/candour'
import { sharedRows } from '../../access/resources'
import type { Context } from '../context'

/**
 * These entries as rows of a list, every language, by id: only those that this reader finds in the
 * library, without the candid fields that are not theirs to read. Read below Payload's operations,
 * at a third of their cost: `sharedRows` is the access, and the other fields named are everyone's.
 */
export async function findListed(
  { payload, asker }: Context,
  ids: readonly string[],
): Promise<Map<string, Record<string, unknown>>> {
  if (ids.length === 0) return new Map()
  const where: Where = { and: [{ id: { in: [...ids] } }, sharedRows(asker)] }
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'resources',
    where,
    locale: 'all',
    limit: ids.length,
    pagination: false,
    select,
  })
  return new Map(
    docs.map((row) => [
      String(row.id),
      {
        ...row,
        procedure: mayReadCandid(asker, 'procedure', row) ? row.procedure : undefined,
        costs: mayReadCandid(asker, 'costs', row) ? row.costs : undefined,
      },
    ]),
  )
}

const select = {
  slug: true,
  kind: true,
  title: true,
  summary: true,
  organisation: true,
  topics: true,
  edition: true,
  period: true,
  reportPeriod: true,
  status: true,
  maturity: true,
  provenance: true,
  workflow: true,
  verifiedOn: true,
  licence: true,
  shownTo: true,
  procedure: true,
  costs: true,
  updatedAt: true,
} as const
