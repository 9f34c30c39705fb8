import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { jobsNoun, queueJob } from '../queue-job'
import { inTransaction } from '../../database/transaction'
import type { Read } from './keep-reading'

/** The job that reads a document's file. */
export const readingJob = 'readDocument'

/** Has a document's file read, once the transaction that stored it is committed. */
export const queueReading = (req: PayloadRequest, { document, filename }: Read): Promise<void> =>
  queueJob(req, readingJob, { document, filename })

/** Has the documents read that wait without a job: those from before there were any. */
export async function queueMissingReadings(payload: Payload): Promise<void> {
  // Below access: which files the system has still to read.
  const { docs: waiting } = await payload.db.find<{ id: string; filename?: string | null }>({
    collection: 'documents',
    where: { or: [{ textState: { equals: 'waiting' } }, { textState: { exists: false } }] },
    limit: mostAtOnce,
    pagination: false,
    sort: 'createdAt',
    select: { filename: true },
  })
  if (waiting.length === 0) return
  const { docs: queued } = await payload.db.find<{ id: string; input?: unknown }>({
    collection: jobsNoun,
    where: { and: [{ taskSlug: { equals: readingJob } }, { hasError: { not_equals: true } }] },
    limit: 0,
    pagination: false,
  })
  const known = new Set(queued.map(({ input }) => (input as Partial<Read> | null)?.filename))
  const missing = waiting.filter(({ filename }) => filename && !known.has(filename))
  if (missing.length === 0) return
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    for (const { id, filename } of missing)
      await queueReading(req, { document: String(id), filename: String(filename) })
  })
}

const mostAtOnce = 500
