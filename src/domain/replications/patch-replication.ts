import type { Context } from '../context'
import { actOn } from './act-on'
import { writeJournal } from './change-replication'
import { takeStep } from './move-replication'
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
export function patchReplication(
  ctx: Context,
  { id, data, ifMatch }: PatchInput,
): Promise<{ id: string }> {
  return actOn(ctx, id, (req, row) => {
    const move = requestedMove(row, data)
    if (!move) return writeJournal(req, ctx.locale, row, { data, ifMatch })
    const { phase, outcome, visibility, note, outcomeReason } = data
    const said = { phase, outcome, visibility, note, outcomeReason }
    return takeStep(req, ctx.locale, row, { ...said, ifMatch, withContent: move.withContent })
  })
}
