import { askerOf } from '../../access/asker'
import { inTransaction } from '../../database/transaction'
import type { Context } from '../context'
import { ForbiddenAction } from '../errors'
import { requestOf } from '../request-of'
import { settleEdit } from './editing/prepare-edit'
import { stateReadBy } from './state'
import { mayTakeOver } from './workflow'
import { writeMain, writeVersion } from './versions/write-version'

/**
 * A city's manager makes an entry written from public sources the city's own: a revision begins
 * whose rights are the city's, while readers keep the old text with its mark until the revision
 * replaces it. 404, 403 `forbidden`.
 */
export async function takeOver(ctx: Context, { id }: { id: string }): Promise<{ id: string }> {
  return inTransaction(await requestOf(ctx), async (req) => {
    const state = await stateReadBy(req, id)
    if (!mayTakeOver(askerOf(req.user), state.latest)) throw new ForbiddenAction()
    const written = await writeVersion(req, state, {
      ...state.latest,
      provenance: 'city',
      _status: 'draft',
      workflow: 'draft',
      workflowSince: new Date().toISOString(),
      submittedBy: null,
    })
    if (!state.shared) await writeMain(req, written)
    await settleEdit(req, id, { state }, 'resource.takenOver')
    return { id }
  })
}
