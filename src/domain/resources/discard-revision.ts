import { askerOf } from '../../access/asker'
import { inTransaction } from '../../database/transaction'
import { appendActivity } from '../activity'
import type { Context } from '../context'
import { ForbiddenAction } from '../errors'
import { reopenOffers } from '../reopen-offers'
import { requestOf } from '../request-of'
import { readersOf } from './move-resource'
import { NothingToDiscard } from './refusals'
import { settleResource } from './settle-resource'
import { ownershipOf, stateReadBy, workflowOf } from './state'
import { isStaffOf } from './workflow'
import { writeMain, writeVersion } from './versions/write-version'

/**
 * Throws away the changes in preparation: the latest version is again what readers see. The
 * discarded versions stay in the history; what they had taken up from other cities waits for an
 * answer again. 404, 403 `forbidden`, 409 `nothing_to_discard`.
 */
export async function discardRevision(
  ctx: Context,
  input: { id: string },
): Promise<{ id: string }> {
  return inTransaction(await requestOf(ctx), async (req) => {
    const state = await stateReadBy(req, input.id)
    const ownership = await ownershipOf(req, state)
    const asker = askerOf(req.user)
    if (!asker || !isStaffOf(asker, ownership)) throw new ForbiddenAction()
    if (!state.revision) throw new NothingToDiscard()
    await writeMain(req, await writeVersion(req, state, state.main))
    await settleResource(req, input.id, state.main)
    await reopenOffers(req, state.latest, state.main)
    await appendActivity(req, {
      verb: 'resource.revisionDiscarded',
      subject: { collection: 'resources', id: input.id, version: state.latestVersionId },
      organisation: ownership.organisation,
      readers: readersOf(state),
      from: workflowOf(state.latest),
      to: workflowOf(state.main),
    })
    return { id: input.id }
  })
}
