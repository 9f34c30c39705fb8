/** One row that was written, as the change feed tells it; what became of it is read from the row. */
export interface FeedChange {
  /** The collection's slug. */
  noun: string
  row: string
  operation: 'create' | 'update' | 'delete'
}

/** Takes over what happened up to `position`, in the order of the commits. */
export type Take = (changes: FeedChange[], position: string) => Promise<void>

/** What the database committed, in order. Positions are for the database that gave them alone. */
export interface Feed {
  /** The present: whatever was committed before the call lies before it. */
  now: () => Promise<string>
  /**
   * Everything after `from` up to the present, in one or several steps; answers the position it
   * came to. Throws `HistoryLost`; what `take` throws ends it.
   */
  read: (from: string, take: Take) => Promise<string>
  /** Everything after `from`, until it is stopped. */
  follow: (from: string, options: FollowOptions) => Following
}

export interface FollowOptions {
  /** One at a time, each called when the one before has settled; never throws. */
  take: Take
  /** The connection broke, and what others write is not heard of until it is back (`true`). */
  connected?: (connected: boolean) => void
}

export interface Following {
  /** Settles when everything committed before the call has been taken. */
  caughtUp: () => Promise<void>
  /** Waits for a row of `changes` that this process writes; to be called before it is committed. */
  expect: (id: string) => Expected
  /** Settles at `stop`; rejects with `HistoryLost` when there is no way on. */
  over: Promise<void>
  stop: () => Promise<void>
}

export interface Expected {
  /** Settles when the row has been taken. To be asked for after the commit. */
  taken: () => Promise<void>
  /** It will not come. */
  forget: () => void
}

/** The position is of another database, or what followed it is no longer kept. */
export class HistoryLost extends Error {
  constructor(why: string, cause?: unknown) {
    super(`the change feed cannot be followed from there: ${why}`, { cause })
    this.name = 'HistoryLost'
  }
}
