import type { Payload } from 'payload'

/** What was removed for good, for whoever keeps things beside the database. Never written down. */
export interface Removed {
  /** True for a text that still holds the passage; never, when a file was removed. */
  isIn: (text: string) => boolean
  /** Names in the store of what no row names any more. */
  files: readonly string[]
}

export interface Sweeper {
  /** Before the transaction: whatever stops the process meanwhile, what is noted here is found again. */
  before: (removed: Removed) => Promise<void>
  /** After its commit. */
  after: (removed: Removed) => Promise<void>
}

/** Lets whoever keeps things beside the database (files, letters) clear them of what is removed. */
export const sweepWhatIsRemoved = (payload: Payload, sweeper: Sweeper): void =>
  void sweepers.set(payload.db, sweeper)

/** Runs a removal between the two halves of the sweeping. */
export async function swept<Result>(
  payload: Payload,
  removed: Removed,
  work: () => Promise<Result>,
): Promise<Result> {
  const sweeper = sweepers.get(payload.db)
  await sweeper?.before(removed)
  const result = await work()
  await sweeper?.after(removed)
  return result
}

// The server's and the panel's copies of this module share the sweepers.
const shared = globalThis as { portalSweepers?: WeakMap<object, Sweeper> }
const sweepers = (shared.portalSweepers ??= new WeakMap())
