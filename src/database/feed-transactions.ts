import type { PayloadRequest } from 'payload'

/** How a transaction ended, for whoever waits for it. */
export interface AtEnd {
  /** What it wrote can be seen. The commit settles after this; what this throws is nobody's. */
  committed: () => Promise<void> | void
  /** Nothing was written, or nobody knows whether it was. */
  failed?: () => void
}

/** What an adapter says of its transactions, besides running them. */
export interface Transactions {
  /**
   * Calls `end` once the transaction that this work runs in has ended, as a whole, and outside it;
   * at once (and settles after it) where there is none. The same `end` twice is called once.
   */
  atEnd: (req: Partial<PayloadRequest>, end: AtEnd) => Promise<void>
  /** Says of a write below the adapter's own methods what it writes, before it is made. */
  wrote: (req: Partial<PayloadRequest>, collection: string) => Promise<void>
  /**
   * Calls `listener` after each write and each end of a transaction, before anybody else knows, with
   * the collections that were written: null where it may be any.
   */
  onWrite: (listener: (collections: ReadonlySet<string> | null) => void) => void
  /** Calls `listener` with the collection of each reading, before it. */
  onRead: (listener: (collection: string) => void) => void
}

/** The transactions of a database that `joinTransactions` made. */
export function transactionsOf(db: object): Transactions {
  const known = (db as { [key]?: Transactions })[key]
  if (!known) throw new Error('this database adapter does not tell of its transactions')
  return known
}

/** Makes an adapter tell of its transactions. */
export const tellTransactions = (db: object, transactions: Transactions): void =>
  void Object.assign(db, { [key]: transactions })

// The server's and the panel's copies of this module speak of the same adapter.
const key = Symbol.for('portal.transactions')
