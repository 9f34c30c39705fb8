import { askerOf } from '../../access/asker'
import { inTransaction } from '../../database/transaction'
import { appendActivity } from '../activity'
import type { Context } from '../context'
import { ForbiddenAction } from '../errors'
import { requestOf } from '../request-of'
import { readersOf } from './move-resource'
import { NothingToConfirm } from './refusals'
import { settleResource } from './settle-resource'
import { ownershipOf, stateReadBy, workflowOf, type ResourceState } from './state'
import { isStaffOf } from './workflow'
import { freshness } from './write-move'
import { writeBeside } from './versions/write-version'

/**
 * The owner says that what readers see still holds, for twelve months more. Not content: no
 * revision begins, none is touched. 404, 403 `forbidden`, 409 `nothing_to_confirm`.
 */
export async function confirmValidity(
  ctx: Context,
  { id }: { id: string },
): Promise<{ id: string }> {
  return inTransaction(await requestOf(ctx), async (req) => {
    const state = await stateReadBy(req, id)
    const ownership = await ownershipOf(req, state)
    const asker = askerOf(req.user)
    if (!asker || !isStaffOf(asker, ownership)) throw new ForbiddenAction()
    if (!isConfirmable(state)) throw new NothingToConfirm()
    const fresh = freshness(state.main, new Date())
    await writeBeside(req, state, () => fresh)
    await settleResource(req, id, state.main)
    await appendActivity(req, {
      verb: 'resource.verified',
      subject: { collection: 'resources', id, version: state.latestVersionId },
      organisation: ownership.organisation,
      readers: readersOf(state),
    })
    return { id }
  })
}

/** Active models and tools that somebody reads; the rest says when it ended. */
export const isConfirmable = ({ shared, main }: ResourceState): boolean =>
  shared &&
  workflowOf(main) !== 'archived' &&
  main.kind !== 'report' &&
  main.status === 'active' &&
  main.provenance !== 'publicSources'
