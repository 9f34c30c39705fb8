import type { Where } from 'payload'
import { replications } from '../access/replications'
import { resources } from '../access/resources'
import type { Context } from './context'

export type ReadRow = Record<string, unknown> & { id: string }

interface Asked {
  asked: Where
  most: number
  /** Fields that everyone reads who reads the row; of others nothing is told. */
  select: Record<string, true | Record<string, true>>
  /** The oldest first unless said otherwise. */
  sort?: string
}

const tables = { resources, replications }

/**
 * The rows of a noun that its table of access lets this person read. Below Payload's operations, at a
 * fraction of their cost, so that what is asked may name fields that the answer must not: the
 * table's own cell is the condition.
 */
export async function rowsReadBy(
  { payload, asker, req }: Context,
  collection: keyof typeof tables,
  { asked, most, select, sort = 'createdAt' }: Asked,
): Promise<ReadRow[]> {
  const access = tables[collection].read?.(asker) ?? false
  if (access === false) return []
  const { docs } = await payload.db.find<ReadRow>({
    collection,
    where: access === true ? asked : { and: [asked, access] },
    locale: 'all',
    limit: most,
    pagination: false,
    sort,
    select,
    ...(req ? { req } : {}),
  })
  return docs
}
