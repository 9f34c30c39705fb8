import { setTimeout } from 'node:timers/promises'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { isTransientTransactionError } from './failures'
import { isPart } from './join-transactions'

export { isDatabaseAway, isTransientTransactionError } from './failures'
export { leaveNoTrace } from './leave-no-trace'

const attempts = 5

/**
 * Does the work whole or not at all. Joins the transaction of the request, which whoever began it
 * commits; else begins one, commits it, and rolls it back if the work throws. Where two
 * transactions meet and this one loses, the whole work is done again, at most five times, each
 * after a longer random pause; what is thrown then is transient, and becomes "try again later".
 */
export async function inTransaction<T>(
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  if (await req.transactionID) return work(req)
  for (let attempt = 1; ; attempt += 1) {
    let repeatable = true
    try {
      await begin(req)
      // A part cannot be done again alone: what it is part of has been rolled back with it.
      repeatable = !isPart(await req.transactionID)
      const answer = await work(req)
      await commitTransaction(req)
      return answer
    } catch (error) {
      await killTransaction(req)
      if (!repeatable || attempt === attempts || !isTransientTransactionError(error)) throw error
      await setTimeout(Math.random() * 20 * 2 ** attempt)
    }
  }
}

/** Leaves no trace on the request of a transaction that could not begin. */
async function begin(req: PayloadRequest): Promise<void> {
  try {
    if (await initTransaction(req)) return
  } catch (error) {
    delete req.transactionID
    throw error
  }
  throw new Error('this database has no transactions')
}
