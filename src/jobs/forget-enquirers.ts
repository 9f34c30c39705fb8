import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../database/transaction'
import { forgetSenders, isForgettingDue } from '../domain/enquiries/forget-senders'
import { jobsNoun, queueJob } from '../domain/queue-job'
import type { Job } from './job'

const slug = 'forgetEnquirers'

/** Removes who wrote from messages that were closed long ago. */
export const forgetEnquirers: Job = {
  slug,
  attempts: 4,

  async run(payload, _input, signal) {
    while (!signal.aborted && (await forgetSenders(payload)) > 0);
  },

  // Still due: it is queued again within minutes.
  givenUp: () => Promise.resolve(),

  async queueMissing(payload: Payload) {
    if (!(await isForgettingDue(payload)) || (await isQueued(payload))) return
    const req = await createLocalReq({}, payload)
    await inTransaction(req, () => queueJob(req, slug, {}))
  },
}

async function isQueued(payload: Payload): Promise<boolean> {
  const row = await payload.db.findOne({
    collection: jobsNoun,
    where: {
      and: [
        { taskSlug: { equals: slug } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
      ],
    },
  })
  return row !== null
}
