import type { Payload, PayloadRequest } from 'payload'

interface Wakers {
  /** Wakes the process's mail loop. */
  wake: () => void
  /** Transactions that have written mail and are not over yet. */
  waiting: Set<string | number>
}

/**
 * Lets the loop know of mail once it can be seen: at the commit of the transaction that wrote it.
 * Kept on `globalThis`, since the server's and the panel's copies of this module share one loop.
 */
export function wakeOnCommit(payload: Payload, wake: () => void): () => void {
  const mine: Wakers = { wake, waiting: new Set() }
  wakers.set(payload.db, mine)
  const commit = payload.db.commitTransaction
  payload.db.commitTransaction = async (given) => {
    const id = await given
    await commit.call(payload.db, id)
    if (id !== null && mine.waiting.delete(id)) wake()
  }
  return () => {
    wakers.delete(payload.db)
    payload.db.commitTransaction = commit
  }
}

/** Wakes the loop after this request's transaction, at once when there is none. */
export async function wakeMailAfter(req: PayloadRequest): Promise<void> {
  const loop = wakers.get(req.payload.db)
  if (!loop) return
  const transaction = await req.transactionID
  if (transaction === undefined || transaction === null) loop.wake()
  else loop.waiting.add(transaction)
}

const shared = globalThis as { portalMailWakers?: WeakMap<object, Wakers> }
const wakers = (shared.portalMailWakers ??= new WeakMap())
