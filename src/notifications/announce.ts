import { createLocalReq, type Payload } from 'payload'
import type { ActivityRow } from './activity-row'
import { happeningsOf } from './happenings'
import { mailNotices } from './mail-notices'
import { writeNotices } from './write-notices'

/**
 * Tells everybody whom an activity concerns: a row each, then the letters that are due. Done twice,
 * nobody is told twice; ended in the middle, the next go tells the rest.
 */
export async function announce(payload: Payload, id: string, signal?: AbortSignal): Promise<void> {
  const activity = await payload.db.findOne<ActivityRow>({
    collection: 'activities',
    where: { id: { equals: id } },
  })
  if (!activity) return
  for (const happening of await happeningsOf(await createLocalReq({}, payload), activity))
    await writeNotices(payload, happening, { signal })
  await mailNotices(payload, { signal })
}
