import type { Payload, PayloadRequest } from 'payload'
import { transactionsOf, type AtEnd } from '../database/feed-transactions'

/** Lets the loop know of mail once it can be seen. Answers how to stop. */
export function wakeOnCommit(payload: Payload, wake: () => void): () => void {
  loops.set(payload.db, { committed: wake })
  return () => void loops.delete(payload.db)
}

/** Wakes the loop at the end of the whole transaction this is written in, at once without one. */
export async function wakeMailAfter(req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const loop = loops.get(db)
  if (loop) await transactionsOf(db).atEnd(req, loop)
}

// The server's and the panel's copies of this module share one loop.
const shared = globalThis as { portalMailWakers?: WeakMap<object, AtEnd> }
const loops = (shared.portalMailWakers ??= new WeakMap())
