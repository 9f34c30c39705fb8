import { idOf } from '../../access/asker'
import type { Context } from '../context'
import { ForbiddenAction } from '../errors'
import { longestReason, noteIn } from '../said-note'
import { actOn } from './act-on'
import { NoSharedResult } from './giving-back-refusals'
import { mayDecide } from './may-decide'
import { ReplicationIncomplete } from './refusals'
import { rememberReplication, writeReplication } from './write-row'

/**
 * What the source's owner says of a result that credits it, once the network reads it: added to it,
 * or put in the place of what they said before; never a veto. 404, 403 `forbidden`, 409
 * `no_result`, 422 `incomplete` (["note"]).
 */
export function addSourceNote(
  ctx: Context,
  { id, note }: { id: string; note: string },
): Promise<{ id: string }> {
  return actOn(ctx, id, async (req, replication) => {
    if (!(await mayDecide(req, idOf(replication.source) ?? ''))) throw new ForbiddenAction()
    const result = await req.payload.db.findOne<{ id: string; _status?: string }>({
      collection: 'resources',
      where: { id: { equals: idOf(replication.result) ?? '' } },
      select: { _status: true },
      req,
    })
    if (result?._status !== 'published') throw new NoSharedResult()
    const said = noteIn(note, longestReason)
    if (!said) throw new ReplicationIncomplete(['note'])
    await writeReplication(req, id, { sourceNote: said })
    await rememberReplication(req, replication, { verb: 'replication.sourceNoted' })
  })
}
