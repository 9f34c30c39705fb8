import { askerOf, idOf } from '../../access/asker'
import { inTransaction } from '../../database/transaction'
import { appendActivity } from '../activity'
import type { Context } from '../context'
import { ForbiddenAction } from '../errors'
import { requestOf } from '../request-of'
import { readersOf } from './move-resource'
import { ownerKeysOf } from './owner-keys'
import { settleResource } from './settle-resource'
import { stateReadBy, type ResourceState, type Text } from './state'
import { writeBeside } from './versions/write-version'

/**
 * The yes or no of an organisation that a text names as co-owner, given by its manager alone and
 * written to what readers see and to a revision in work alike. A no takes the name out of the
 * text. 404 for who may not read it, 403 `forbidden` for who is not asked.
 */
export async function answerCoOwnership(
  ctx: Context,
  { id, accepted }: { id: string; accepted: boolean },
): Promise<{ id: string }> {
  return inTransaction(await requestOf(ctx), async (req) => {
    const state = await stateReadBy(req, id)
    const asker = askerOf(req.user)
    if (asker?.role !== 'cityManager' || !isAsked(state, asker.actsFor)) throw new ForbiddenAction()
    await writeBeside(req, state, (text) => answered(text, asker.actsFor, accepted))
    await settleResource(req, id, state.main)
    await appendActivity(req, {
      verb: accepted ? 'resource.coOwnershipAccepted' : 'resource.coOwnershipDeclined',
      subject: { collection: 'resources', id, version: state.latestVersionId },
      organisation: String(state.latest.organisation),
      readers: `${readersOf(state)}|${asker.actsFor}|`,
    })
    return { id }
  })
}

/** True where the organisation is named, in what readers see or in work, and has not said yes. */
export const isAsked = ({ main, latest }: ResourceState, organisation: string): boolean =>
  [main, latest].some((text) =>
    coOwnersOf(text).some((row) => !row.accepted && idOf(row.organisation) === organisation),
  )

function answered(text: Text, organisation: string, accepted: boolean): Record<string, unknown> {
  const coOwners = coOwnersOf(text).flatMap((row) => {
    if (idOf(row.organisation) !== organisation || row.accepted) return [row]
    return accepted ? [{ ...row, accepted: true }] : []
  })
  return { coOwners, ...ownerKeysOf({ organisation: text.organisation, coOwners }) }
}

const coOwnersOf = (text: Text): { organisation?: unknown; accepted?: boolean | null }[] =>
  Array.isArray(text.coOwners) ? text.coOwners : []
