import type { Config } from 'payload'
import type { Job } from './job'
import { jobs } from './jobs'
import { runInHand } from './running'

const firstPauseMs = 5_000

/** Payload's queue for our jobs: closed to everybody, run by `run-jobs.ts` alone. */
export const jobsConfig: Config['jobs'] = {
  access: { queue: () => false, run: () => false, cancel: () => false },
  addParentToTaskLog: false,
  tasks: jobs.map(taskOf),
}

type Task = NonNullable<NonNullable<Config['jobs']>['tasks']>[number]

function taskOf(job: Job): Task {
  return {
    slug: job.slug,
    retries: {
      attempts: job.attempts - 1,
      backoff: { type: 'exponential', delay: firstPauseMs },
    },
    handler: async ({ input, req }) => {
      await runInHand(req, (signal) =>
        job.run(req.payload, input as Record<string, string>, signal),
      )
      return { output: {} }
    },
  }
}
