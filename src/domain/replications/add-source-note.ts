import { idOf } from '../../access/asker'
import { inTransaction } from '../../database/transaction'
import type { Context } from '../context'
import { ForbiddenAction } from '../errors'
import { requestOf } from '../request-of'
import { longestReason, noteIn } from '../said-note'
import { NoSharedResult } from './giving-back-refusals'
import { mayDecide } from './may-decide'
import { replicationReadBy } from './read-row'
import { ReplicationIncomplete } from './refusals'
import { rememberReplication, writeReplication } from './write-row'

/**
 * What the source's owner says of a result that credits it, once the network reads it: added to it,
 * or put in the place of what they said before; never a veto. 404, 403 `forbidden`, 409
 * `no_result`, 422 `incomplete` (["note"]).
 */
export async function addSourceNote(
  ctx: Context,
  { id, note }: { id: string; note: string },
): Promise<{ id: string }> {
  return inTransaction(await requestOf(ctx), async (req) => {
    const replication = await replicationReadBy(req, id)
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
    return { id }
  })
}
