import { randomBytes } from 'node:crypto'
import { createLocalReq } from 'payload'
import { appendChange } from '../../src/changes/append-change'
import { inTransaction } from '../../src/database/transaction'
import { keyOf } from '../../src/access/resources'
import type { Stage } from '../support/cast'

export interface ReplicationOverrides {
  source: string
  adopter: string
  visibility?: 'city' | 'network' | 'proposed' | 'public'
  outcome?: 'active' | 'completed' | 'abandoned'
  result?: string
  adaptations?: { element: string; change: string | null; reason?: string; effect?: string }[]
  data?: Record<string, unknown>
}

/**
 * A replication as the use cases leave it, written below them with what they copy of its source:
 * what is tried here is how it is read.
 */
export async function plantReplication(
  { payload }: Stage,
  { source, adopter, adaptations = [], data, ...rest }: ReplicationOverrides,
): Promise<string> {
  const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'resources',
    where: { id: { equals: source } },
  })
  if (!row) throw new Error(`there is no entry ${source}`)
  return written({ payload }, async (req) => {
    const created = await payload.db.create({
      collection: 'replications',
      data: {
        source,
        sourceOrganisation: row.organisation,
        sourceKeys: row.ownerKeys ?? keyOf(String(row.organisation)),
        sourceWorkflow: row._status === 'published' ? row.workflow : 'draft',
        adopter,
        runningKey: randomBytes(12).toString('hex'),
        depth: 'adaptation',
        phase: 'trial',
        outcome: 'active',
        visibility: 'city',
        provenance: 'city',
        tutorAnswer: 'none',
        // Below Payload's operations nobody gives a list's rows their ids.
        adaptations: adaptations.map((row) => ({ id: randomBytes(12).toString('hex'), ...row })),
        ...rest,
        ...data,
      },
      req,
    })
    return { id: String(created.id), operation: 'create' as const }
  })
}

/** Changes some of its flat fields, as the use cases would. */
export const changeReplication = (
  { payload }: Stage,
  id: string,
  data: Record<string, unknown>,
): Promise<string> =>
  written({ payload }, async (req) => {
    // Whole: a list that is left out of a row would be emptied.
    const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'replications',
      where: { id: { equals: id } },
      req,
    })
    await payload.db.updateOne({ collection: 'replications', id, data: { ...row, ...data }, req })
    return { id, operation: 'update' as const }
  })

async function written(
  { payload }: Pick<Stage, 'payload'>,
  work: (
    req: Awaited<ReturnType<typeof createLocalReq>>,
  ) => Promise<{ id: string; operation: 'create' | 'update' }>,
): Promise<string> {
  return inTransaction(await createLocalReq({}, payload), async (req) => {
    const change = await work(req)
    await appendChange(req, { collection: 'replications', ...change })
    return change.id
  })
}

/** Many at once, as they are given: in one transaction, below the change feed. */
export async function plantMany(
  { payload }: Pick<Stage, 'payload'>,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  await inTransaction(await createLocalReq({}, payload), async (req) => {
    for (const [index, data] of rows.entries())
      await payload.db.create({
        collection: 'replications',
        data: { runningKey: `many:${index}`, depth: 'full', visibility: 'public', ...data },
        req,
      })
  })
}
