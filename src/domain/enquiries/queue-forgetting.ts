import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../../database/transaction'
import { jobsNoun, queueJob } from '../queue-job'
import { isForgettingDue } from './forget-senders'

/** The job that forgets who wrote. */
export const forgettingJob = 'forgetEnquirers'

/** Has who wrote forgotten where that is due, unless it is on its way. */
export async function queueForgetting(payload: Payload): Promise<void> {
  if (!(await isForgettingDue(payload)) || (await isQueued(payload))) return
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () => queueJob(req, forgettingJob, {}))
}

async function isQueued(payload: Payload): Promise<boolean> {
  const row = await payload.db.findOne({
    collection: jobsNoun,
    where: {
      and: [
        { taskSlug: { equals: forgettingJob } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
      ],
    },
  })
  return row !== null
}
