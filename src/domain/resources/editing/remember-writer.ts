import type { PayloadRequest } from 'payload'
import { askerOf, idOf } from '../../../access/asker'
import { appendActivity } from '../../activity'
import { readersOf } from '../move-resource'
import type { ResourceState } from '../state'

/** Says that somebody wrote who had not done the last thing known of a text. */
export const written = 'resource.written'

/**
 * After an edit of a draft: the history says who wrote it, once as long as nobody else does anything
 * with it, so that saving often leaves one line.
 */
export async function rememberWriter(req: PayloadRequest, state: ResourceState): Promise<void> {
  const { id } = state.main
  const { docs } = await req.payload.db.find<{ actor?: unknown }>({
    collection: 'activities',
    where: { 'subject.row': { equals: id } },
    sort: '-at',
    limit: 1,
    pagination: false,
    req,
  })
  const me = askerOf(req.user)?.profile
  if (!me || idOf(docs[0]?.actor) === me) return
  await appendActivity(req, {
    verb: written,
    subject: { collection: 'resources', id },
    organisation: String(state.latest.organisation),
    readers: readersOf(state),
  })
}
