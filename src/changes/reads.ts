import { AsyncLocalStorage } from 'node:async_hooks'
import type { DatabaseAdapter } from 'payload'
import { transactionsOf } from '../database/feed-transactions'

/** What something was made from. */
export interface Reads {
  /** The collections that were read, whatever was found there. */
  nouns: Set<string>
  /** Milliseconds since 1970: it may look different from then on. */
  until: number
}

/**
 * Does the work and keeps in `reads` what it reads: every question to the database by itself, what
 * was held by what it was read from, and what is declared by `reading`.
 */
export function recordReads<Result>(db: DatabaseAdapter, reads: Reads, work: () => Result): Result {
  if (!listening.has(db)) {
    listening.add(db)
    transactionsOf(db).onRead((noun) => reading([noun]))
  }
  return recording.run(reads, work)
}

export const nothingRead = (): Reads => ({ nouns: new Set(), until: Infinity })

/**
 * Declares what the database is not asked for: nouns whose rows come from elsewhere (the index), a
 * date from which what was read looks different. Dates gone by change nothing any more.
 */
export function reading(nouns: Iterable<string>, ...until: (Date | string | null)[]): void {
  const reads = recording.getStore()
  if (!reads) return
  for (const noun of nouns) reads.nouns.add(noun)
  for (const date of until) {
    const at = date === null ? NaN : new Date(date).getTime()
    if (at > Date.now() && at < reads.until) reads.until = at
  }
}

/** Something made apart, of which this is made too. */
export function readingOf({ nouns, until }: Reads): void {
  reading(nouns, Number.isFinite(until) ? new Date(until) : null)
}

/** True while somebody wants to know. */
export const isRecording = (): boolean => recording.getStore() !== undefined

// The server's and the panel's copies of this module record in one place.
const shared = globalThis as {
  portalReads?: { recording: AsyncLocalStorage<Reads>; listening: WeakSet<DatabaseAdapter> }
}
const { recording, listening } = (shared.portalReads ??= {
  recording: new AsyncLocalStorage(),
  listening: new WeakSet(),
})
