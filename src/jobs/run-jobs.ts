import { setTimeout } from 'node:timers/promises'
import type { Payload, Where } from 'payload'
import { tailOf } from '../changes/tail'
import { jobsNoun } from '../domain/queue-job'
import type { Log } from '../log'
import type { Job } from './job'
import { jobs } from './jobs'
import { leaseOf } from './lease'
import { runningRequest } from './running'

export interface RunJobsOptions {
  log: Log
  /** Nothing is run before this has settled: a start is not slowed by what can wait. */
  ready: Promise<unknown>
  /** How often to look for what nobody announced: a pause that is over, a lease that is free. */
  everyMs?: number
}

export interface RunningJobs {
  /** Leaves the job in hand to whoever takes the lease next. */
  stop: () => Promise<void>
}

/** Those before whom somebody waits. */
const awaited = jobs.filter(({ isAwaited }) => isAwaited).map(({ slug }) => slug)

/** How often to look for what should have been queued and was not. */
const missingMs = 60_000

interface Row {
  id: string
  taskSlug?: string | null
  input?: unknown
  totalTried?: number | null
}

/**
 * Runs what was queued, one job at a time, in the one process that holds the lease; another takes
 * over within forty seconds of its death, and frees what it left in hand.
 *
 * A job is added by one file in this folder that exports a `Job` (`job.ts` says what it promises:
 * above all, doing it twice does no harm), and one line in `jobs.ts`. It is queued by `queueJob` of
 * `src/domain/queue-job.ts` in the transaction of what it is for. What is heavy is imported inside
 * `run`. Jobs wait for one another: one that takes minutes gives way by queueing its rest as
 * another job.
 */
export function startJobs(
  payload: Payload,
  { log, ready, everyMs = 10_000 }: RunJobsOptions,
): RunningJobs {
  const stopping = new AbortController()
  const lease = leaseOf(payload, 'jobs')
  let woken = Promise.withResolvers<void>()
  const wake = (): void => woken.resolve()
  const unfollow = tailOf(payload.db)?.follow({
    changed: (changes) => {
      if (changes.some(({ noun }) => noun === jobsNoun)) wake()
    },
    everything: wake,
  })
  const running = run()
  return {
    async stop() {
      stopping.abort()
      wake()
      unfollow?.()
      await running
    },
  }

  async function run(): Promise<void> {
    await Promise.race([ready.catch(() => undefined), aborted(stopping.signal)])
    while (!stopping.signal.aborted) {
      try {
        const lost = await lease.take()
        if (lost) await work(AbortSignal.any([lost, stopping.signal]))
      } catch (error) {
        log.error({ err: error }, 'jobs wait')
      }
      await pause()
    }
    await giveBack().catch((error: unknown) => {
      log.warn({ err: error }, 'the lease of the jobs was not given back')
    })
  }

  /** What was in hand is free for the next one, and nobody counts it as tried. */
  async function giveBack(): Promise<void> {
    if (!lease.isHeld) return
    await payload.db.updateJobs({
      where: { processing: { equals: true } },
      data: { processing: false },
      returning: false,
    })
    await lease.release()
  }

  async function work(signal: AbortSignal): Promise<void> {
    await freeLeft()
    for (let looked = 0; !signal.aborted;) {
      if (Date.now() - looked > missingMs) {
        for (const { queueMissing } of jobs) await queueMissing?.(payload)
        looked = Date.now()
      }
      while (!signal.aborted && (await runOne(signal)));
      await pause(signal)
    }
  }

  /** False when nothing is due. */
  async function runOne(signal: AbortSignal): Promise<boolean> {
    woken = Promise.withResolvers()
    const row = await due()
    if (!row) return false
    const stopped = Promise.withResolvers<void>()
    const req = await runningRequest(payload, { signal, stopped: stopped.resolve })
    const result = await Promise.race([
      // As the system: the holder of the lease.
      payload.jobs.runByID({ id: row.id, overrideAccess: true, req, silent: true }),
      stopped.promise,
    ])
    const status = result?.jobStatus?.[row.id]?.status
    if (status === 'error')
      log.warn({ job: row.taskSlug, id: row.id }, 'a job is tried again later')
    if (status === 'error-reached-max-retries') await giveUp(row)
    return true
  }

  async function due(): Promise<Row | undefined> {
    return (await dueOf({ taskSlug: { in: awaited } })) ?? dueOf({})
  }

  async function dueOf(kind: Where): Promise<Row | undefined> {
    const { docs } = await payload.db.find<Row>({
      collection: jobsNoun,
      where: {
        and: [
          kind,
          { completedAt: { exists: false } },
          { hasError: { not_equals: true } },
          { processing: { not_equals: true } },
          {
            or: [
              { waitUntil: { exists: false } },
              { waitUntil: { less_than_equal: new Date().toISOString() } },
            ],
          },
        ],
      },
      sort: 'createdAt',
      limit: 1,
      pagination: false,
    })
    return docs[0]
  }

  /**
   * Jobs in hand when their process died: free again, but counted, since it may have been the job
   * that killed it.
   */
  async function freeLeft(): Promise<void> {
    const { docs } = await payload.db.find<Row>({
      collection: jobsNoun,
      where: { and: [{ processing: { equals: true } }, { hasError: { not_equals: true } }] },
      limit: 0,
      pagination: false,
    })
    for (const row of docs) {
      const totalTried = (row.totalTried ?? 0) + 1
      const over = totalTried >= (jobOf(row)?.attempts ?? 1)
      log.warn({ job: row.taskSlug, totalTried, over }, 'a job was left in hand')
      await payload.db.updateJobs({
        id: row.id,
        data: { processing: false, totalTried, hasError: over },
        returning: false,
      })
      if (over) await giveUp(row)
    }
  }

  async function giveUp(row: Row): Promise<void> {
    log.error({ job: row.taskSlug, id: row.id }, 'a job is given up')
    await jobOf(row)?.givenUp(payload, row.input as Record<string, string>)
  }

  async function pause(signal: AbortSignal = stopping.signal): Promise<void> {
    if (signal.aborted) return
    const over = new AbortController()
    const until = AbortSignal.any([signal, over.signal])
    await Promise.race([
      woken.promise,
      setTimeout(everyMs, undefined, { signal: until, ref: false }).catch(() => undefined),
    ])
    over.abort()
  }
}

const jobOf = ({ taskSlug }: Row): Job | undefined => jobs.find(({ slug }) => slug === taskSlug)

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
