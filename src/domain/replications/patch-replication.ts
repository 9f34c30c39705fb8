import { inTransaction } from '../../database/transaction'
import type { Context } from '../context'
import { requestOf } from '../request-of'
import { writeJournal } from './change-replication'
import { takeStep } from './move-replication'
import { replicationReadBy } from './read-row'
import { requestedMove } from './requested-move'

export interface PatchInput {
  id: string
  /** As it came. */
  data: Record<string, unknown>
  ifMatch: string | null
}

/**
 * What a machine asks of a replication: one that names another phase, outcome or visibility is a
 * step, any other is written into the journal. Refused as either is.
 */
export async function patchReplication(
  ctx: Context,
  { id, data, ifMatch }: PatchInput,
): Promise<{ id: string }> {
  return inTransaction(await requestOf(ctx), async (req) => {
    const row = await replicationReadBy(req, id)
    const move = requestedMove(row, data)
    if (!move) await writeJournal(req, ctx.locale, row, { data, ifMatch })
    else {
      const { phase, outcome, visibility, note, outcomeReason } = data
      const said = { phase, outcome, visibility, note, outcomeReason }
      await takeStep(req, ctx.locale, row, { ...said, ifMatch, withContent: move.withContent })
    }
    return { id: row.id }
  })
}
