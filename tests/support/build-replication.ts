import { randomBytes } from 'node:crypto'
import { sourceFieldsOf } from '../../src/domain/keep-source'
import type { Stage } from './cast'

export interface ReplicationOverrides {
  /** The entry that is taken up, and who takes it up. */
  source: string
  adopter: string
  /** Further fields, as they are stored. */
  data?: Record<string, unknown>
}

/**
 * A replication where `data` says, with what use cases copy of its source. Written by the system,
 * which is quick; beginning and moving one are tried in `tests/replications`.
 */
export async function buildReplication(
  { payload }: Stage,
  { source, adopter, data = {} }: ReplicationOverrides,
): Promise<string> {
  const entry = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'resources',
    where: { id: { equals: source } },
  })
  if (!entry) throw new Error(`there is no entry ${source}`)
  const row = await payload.create({
    collection: 'replications',
    data: {
      source,
      ...sourceFieldsOf(entry),
      adopter,
      runningKey: randomBytes(12).toString('hex'),
      depth: 'full',
      ...data,
    } as never,
    depth: 0,
    // As the system: what the tests find there was decided before they ask.
    overrideAccess: true,
  })
  return String(row.id)
}
