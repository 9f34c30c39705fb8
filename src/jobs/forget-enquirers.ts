import { forgetSenders } from '../domain/enquiries/forget-senders'
import { forgettingJob, queueForgetting } from '../domain/enquiries/queue-forgetting'
import type { Job } from './job'

/** Removes who wrote from messages that were closed long ago. */
export const forgetEnquirers: Job = {
  slug: forgettingJob,
  attempts: 4,

  async run(payload, _input, signal) {
    while (!signal.aborted && (await forgetSenders(payload)) > 0);
  },

  // Still due: it is queued again within minutes.
  givenUp: () => Promise.resolve(),

  queueMissing: queueForgetting,
}
