import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { isolateObjectProperty, type BaseDatabaseAdapter, type PayloadRequest } from 'payload'

/** A transaction some code is running in. */
interface Running {
  /** Settles when the database has begun it. */
  begun: Promise<number | string>
  over: boolean
}

interface Given {
  req?: Partial<PayloadRequest>
}

type Method = (given: Given, ...rest: unknown[]) => Promise<unknown>

/** How a transaction's name shows that it is part of another, which alone commits. */
const partOf = 'part:'

export const isPart = (id: unknown): boolean => typeof id === 'string' && id.startsWith(partOf)

/**
 * Makes work join the transaction it runs in, also where it was called without `req`: a hook that
 * writes without it would otherwise write beside the transaction, or wait for ever for its lock.
 * What fails in a part fails the whole, and a commit of what was rolled back is an error instead of
 * a success that stored nothing.
 *
 * With `bareWrites: 'whole'` a write outside any transaction gets its own.
 */
export function joinTransactions<Adapter extends BaseDatabaseAdapter>(
  adapter: Adapter,
  { bareWrites }: { bareWrites: 'whole' | 'as given' },
): Adapter {
  const context = new AsyncLocalStorage<Running>()
  const running = new Map<number | string, Running>()
  const doomed = new Set<number | string>()
  const sessions = () => (adapter.sessions ??= {})
  const begin = adapter.beginTransaction.bind(adapter)
  const commit = adapter.commitTransaction.bind(adapter)
  const rollback = adapter.rollbackTransaction.bind(adapter)

  // Not an async function: `enterWith` must happen in the turn of the caller.
  adapter.beginTransaction = (options) => {
    const around = context.getStore()
    if (around && !around.over) return beginPart(around)
    const begun = begin(options)
    const mine: Running = {
      over: false,
      begun: begun.then((id) => {
        if (id === null) throw new Error('this database has no transactions')
        running.set(id, mine)
        return id
      }),
    }
    mine.begun.catch(() => (mine.over = true))
    context.enterWith(mine)
    return mine.begun
  }

  adapter.commitTransaction = async (given) => {
    const id = await given
    const session = sessions()[id]
    if (!session) throw new Error('the transaction was rolled back before its end')
    if (isPart(id)) {
      delete sessions()[id]
      return
    }
    end(id)
    if (!doomed.delete(id)) return commit(id)
    await rollback(id)
    throw new Error('a part of the transaction failed: all of it was rolled back')
  }

  adapter.rollbackTransaction = async (given) => {
    const id = await given
    const session = sessions()[id]
    if (!session) return
    if (isPart(id)) {
      delete sessions()[id]
      for (const whole of running.keys()) if (sessions()[whole] === session) doomed.add(whole)
      return
    }
    doomed.delete(id)
    end(id)
    await rollback(id)
  }

  const methods = adapter as unknown as Record<string, Method>
  for (const name of writes) wrap(name, true)
  for (const name of reads) wrap(name, false)
  return adapter

  async function beginPart(around: Running): Promise<string> {
    const whole = await around.begun
    const id = partOf + randomUUID()
    const session = sessions()[whole]
    if (session) sessions()[id] = session
    return id
  }

  function end(id: number | string): void {
    const mine = running.get(id)
    if (mine) mine.over = true
    running.delete(id)
  }

  function wrap(name: string, isWrite: boolean): void {
    const method = methods[name]
    if (!method) throw new Error(`the database adapter has no ${name}`)
    methods[name] = async (given, ...rest) => {
      const id = await given.req?.transactionID
      if (id) {
        if (isWrite && !sessions()[id]) throw new Error('the transaction is over: nothing written')
        return method.call(adapter, given, ...rest)
      }
      const around = context.getStore()
      if (around && !around.over)
        return method.call(adapter, within(given, await around.begun), ...rest)
      if (!isWrite || bareWrites === 'as given') return method.call(adapter, given, ...rest)
      return whole((own) => method.call(adapter, within(given, own), ...rest))
    }
  }

  async function whole<T>(work: (id: number | string) => Promise<T>): Promise<T> {
    const id = await adapter.beginTransaction()
    if (id === null) throw new Error('this database has no transactions')
    try {
      const answer = await work(id)
      await adapter.commitTransaction(id)
      return answer
    } catch (error) {
      await adapter.rollbackTransaction(id)
      throw error
    }
  }
}

function within<T extends Given>(given: T, transactionID: number | string): T {
  const req: Partial<PayloadRequest> = given.req
    ? isolateObjectProperty(given.req as PayloadRequest, 'transactionID')
    : {}
  req.transactionID = transactionID
  return { ...given, req }
}

const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
]

const reads = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
]
