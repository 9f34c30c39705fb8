import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../../access/asker'
import { importing } from '../../access/imports'
import { inTransaction } from '../../database/transaction'
import type { Context } from '../context'
import { ForbiddenAction, Refusal } from '../errors'
import { jobsNoun, queueJob } from '../queue-job'
import { requestOf } from '../request-of'
import { readImport } from './find-imports'
import type { ImportRun } from './import-run'
import { longestMapping } from './mapping'

/** The job that reads a table and, unless it is a dry run, writes its entries. */
export const importJob = 'importTable'

export interface ImportAsked {
  /** The file's own name. */
  name: string
  /** Where its bytes are. */
  file: string
  /** YAML. */
  mapping: string
  dryRun: boolean
}

/** Has a table looked at, or brought in, by whoever runs the jobs. 403 for all but ANCI and admin. */
export async function queueImport(ctx: Context, asked: ImportAsked): Promise<{ id: string }> {
  if (!importing(ctx.asker)) throw new ForbiddenAction()
  return queueRun(await requestOf(ctx), { ...asked, by: ctx.asker?.profile ?? null })
}

/** The same for whoever has asked already who may: the command of the machine's keeper. */
export function queueRun(
  req: PayloadRequest,
  { by, ...asked }: ImportAsked & { by: string | null },
): Promise<{ id: string }> {
  return inTransaction(req, async () => {
    const row: { id: unknown } = await req.payload.db.create({
      collection: 'imports',
      data: {
        ...asked,
        name: asked.name.slice(0, 200),
        state: 'waiting',
        by,
        at: new Date().toISOString(),
      },
      req,
    })
    const id = String(row.id)
    await queueJob(req, importJob, { run: id })
    return { id }
  })
}

/** Has a table looked at again, with a mapping that was mended; refused as `writeImport` is. */
export const tryAgain = (ctx: Context, id: string, mapping: string): Promise<void> =>
  changeRun(ctx, id, { data: { mapping: mapping.slice(0, longestMapping) }, isReady: () => true })

/**
 * Has written what a dry run only looked at. Asked twice it is done once. 404 for what is no run;
 * 409 `not_importable` for one that found nothing to write, or whose file is gone.
 */
export const writeImport = (ctx: Context, id: string): Promise<void> =>
  changeRun(ctx, id, { data: { dryRun: false }, isReady: ({ counts }) => counts.created > 0 })

/** Queues a dry run that is over once more, for something else. */
async function changeRun(
  ctx: Context,
  id: string,
  { data, isReady }: { data: Record<string, unknown>; isReady: (run: ImportRun) => boolean },
): Promise<void> {
  if (!importing(ctx.asker)) throw new ForbiddenAction()
  const run = await readImport(ctx, id)
  // The second of two clicks.
  if (run.state === 'waiting' || run.state === 'running') return
  if (run.dryRun && run.state === 'done' && run.file && isReady(run)) {
    const req = await requestOf(ctx)
    await inTransaction(req, async () => {
      const taken: unknown = await req.payload.db.updateOne({
        collection: 'imports',
        where: {
          and: [
            { id: { equals: id } },
            { dryRun: { equals: true } },
            { state: { equals: 'done' } },
          ],
        },
        data: {
          ...data,
          state: 'waiting',
          ...{ total: 0, done: 0, created: 0, unchanged: 0, rejected: 0 },
          by: ctx.asker?.profile ?? null,
          at: new Date().toISOString(),
          endedAt: null,
        },
        req,
      })
      if (taken) await queueJob(req, importJob, { run: id })
    })
  } else if (run.dryRun) throw new NotImportable()
}

/** The rest of a run, after whatever else is queued. */
export const queueAgain = (req: PayloadRequest, id: string): Promise<void> =>
  inTransaction(req, () => queueJob(req, importJob, { run: id }))

/** Queues runs that wait without a job: one was lost with the process, or a copy was put back. */
export async function queueMissingImports(payload: Payload, req: PayloadRequest): Promise<void> {
  const { docs: runs } = await payload.db.find<{ id: string; file?: unknown }>({
    collection: 'imports',
    where: { and: [{ state: { in: ['waiting', 'running'] } }, { file: { exists: true } }] },
    limit: 100,
    pagination: false,
  })
  if (runs.length === 0) return
  const { docs: queued } = await payload.db.find<{ id: string; input?: unknown }>({
    collection: jobsNoun,
    where: { and: [{ taskSlug: { equals: importJob } }, { completedAt: { exists: false } }] },
    limit: 1000,
    pagination: false,
  })
  const known = new Set(queued.map(({ input }) => idOf(Reflect.get(Object(input), 'run')) ?? ''))
  for (const { id } of runs)
    if (!known.has(String(id)))
      await inTransaction(req, () => queueJob(req, importJob, { run: String(id) }))
}

class NotImportable extends Refusal {
  constructor() {
    super('not_importable', 409, 'imports.notImportable')
  }
}
