import type { Payload } from 'payload'

/** Slow work, done outside any transaction by the one process that holds the lease. */
export interface Job {
  slug: string
  /** Somebody stands before a form that waits for it: it comes before what was queued earlier. */
  isAwaited?: true
  /** How often it is tried, with growing pauses, before it is given up. */
  attempts: number
  /**
   * Does it, or finds it done: after a sudden end the same input comes again. Throws what may pass
   * with time; `signal` tells that the process stops or that the lease is somebody else's.
   */
  run: (payload: Payload, input: Record<string, string>, signal: AbortSignal) => Promise<void>
  /** Says where people look that it was given up. */
  givenUp: (payload: Payload, input: Record<string, string>) => Promise<void>
  /** Queues what waits without a job: rows from before there were any, or lost by a restore. */
  queueMissing?: (payload: Payload) => Promise<void>
}
