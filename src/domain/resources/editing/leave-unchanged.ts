import { askerOf } from '../../../access/asker'
import type { Context } from '../../context'
import { ForbiddenAction } from '../../errors'
import { requestOf } from '../../request-of'
import { mayEditEntry } from '../../may-edit-entry'
import { assertFresh, ownershipOf, stateReadBy } from '../state'
import { isConcerned } from '../workflow'

/**
 * A request that asks for the state a text is in already, and changes nothing: a step taken twice
 * is taken once, and begins no revision. 404, 409 `stale_version`, 403 `forbidden`.
 */
export async function leaveUnchanged(
  ctx: Context,
  { id, ifMatch }: { id: string; ifMatch: string | null },
): Promise<void> {
  const req = await requestOf(ctx)
  const state = await stateReadBy(req, id)
  assertFresh(state, ifMatch)
  const asker = askerOf(req.user)
  const concerned = asker !== null && isConcerned(asker, await ownershipOf(req, state))
  if (!concerned && !(await mayEditEntry(req, id))) throw new ForbiddenAction()
}
