import { createLocalReq } from 'payload'
import { appendChange } from '../../src/changes/append-change'
import { inTransaction } from '../../src/database/transaction'
import { buildReplication } from '../support/build-replication'
import type { Stage } from '../support/cast'

export interface Planted {
  source: string
  adopter: string
  visibility?: 'city' | 'network' | 'proposed' | 'public'
  outcome?: 'active' | 'completed' | 'abandoned'
  result?: string
  adaptations?: { element: string; change: string | null; reason?: string; effect?: string }[]
  data?: Record<string, unknown>
}

/** A replication on trial, of a city: what is tried here is how it is read. */
export const plantReplication = (
  stage: Stage,
  { source, adopter, data, ...rest }: Planted,
): Promise<string> =>
  buildReplication(stage, {
    source,
    adopter,
    data: { depth: 'adaptation', phase: 'trial', provenance: 'city', ...rest, ...data },
  })

/** Changes some of its flat fields, as the use cases would. */
export async function changeReplication(
  { payload }: Pick<Stage, 'payload'>,
  id: string,
  data: Record<string, unknown>,
): Promise<void> {
  await inTransaction(await createLocalReq({}, payload), async (req) => {
    // Whole: a list that is left out of a row would be emptied.
    const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'replications',
      where: { id: { equals: id } },
      req,
    })
    await payload.db.updateOne({ collection: 'replications', id, data: { ...row, ...data }, req })
    await appendChange(req, { collection: 'replications', id, operation: 'update' })
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
