import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { appendChange } from '../changes/append-change'
import { inTransaction } from '../database/transaction'

/** Name of the collection where jobs wait, and of their lines in the change feed. */
export const jobsNoun = 'payload-jobs'

/**
 * Queues slow work in the transaction of what it is for: a rollback queues nothing, and whoever runs
 * jobs is woken by the change feed after the commit. `slug` is one of `src/jobs/jobs.ts`; running it
 * twice must do no harm.
 */
export async function queueJob(
  req: PayloadRequest,
  slug: string,
  input: Record<string, string>,
): Promise<void> {
  const job: { id: unknown } = await req.payload.jobs.queue({
    // The types know the configuration's own tasks, which the domain does not.
    task: slug as never,
    input: input as never,
    // As the system: nobody queues anything from outside.
    overrideAccess: true,
    req,
  })
  await appendChange(req, { collection: jobsNoun, id: String(job.id), operation: 'create' })
}

/** Queues work that finds by itself what there is to do, unless it waits already. */
export async function queueJobOnce(payload: Payload, slug: string): Promise<void> {
  const waiting = await payload.db.findOne({
    collection: jobsNoun,
    where: {
      and: [
        { taskSlug: { equals: slug } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
      ],
    },
  })
  if (waiting) return
  await inTransaction(await createLocalReq({}, payload), (req) => queueJob(req, slug, {}))
}
