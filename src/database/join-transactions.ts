import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { isolateObjectProperty, type BaseDatabaseAdapter, type PayloadRequest } from 'payload'
import { tellTransactions, type AtEnd } from './feed-transactions'

/** A transaction some code is running in. */
interface Running {
  /** Settles when the database has begun it. */
  begun: Promise<number | string>
  over: boolean
  /** Who waits for its end. */
  waiting: Set<AtEnd>
  /** What was written in it. */
  wrote: Set<Written>
}

/** A collection; null where it may be any. */
type Written = string | null

type Ended = Pick<Running, 'waiting' | 'wrote'>

interface Given {
  collection?: string
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
 * a success that stored nothing. Whoever asks is told of a transaction's end (`transactionsOf`).
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
  const listeners = new Set<(collections: ReadonlySet<string> | null) => void>()
  const readers = new Set<(collection: string) => void>()
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
      waiting: new Set(),
      wrote: new Set(),
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
    const mine = end(id)
    if (!doomed.delete(id))
      try {
        await commit(id)
        written(mine.wrote)
        return await tell(mine.waiting)
      } catch (error) {
        failed(mine)
        throw error
      }
    await rollback(id)
    failed(mine)
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
    const mine = end(id)
    try {
      await rollback(id)
    } finally {
      failed(mine)
    }
  }

  const methods = adapter as unknown as Record<string, Method>
  for (const name of writes) wrap(name, true)
  for (const name of reads) wrap(name, false)
  tellTransactions(adapter, {
    async atEnd(req, end) {
      const around = await runningFor(req)
      if (around) around.waiting.add(end)
      else await tell([end])
    },
    async wrote(req, collection) {
      const around = await runningFor(req)
      around?.wrote.add(collection)
      written(new Set([collection]))
    },
    onWrite: (listener) => void listeners.add(listener),
    onRead: (listener) => void readers.add(listener),
  })
  return adapter

  async function beginPart(around: Running): Promise<string> {
    const whole = await around.begun
    const id = partOf + randomUUID()
    const session = sessions()[whole]
    if (session) sessions()[id] = session
    return id
  }

  function end(id: number | string): Ended {
    const mine = running.get(id)
    if (mine) mine.over = true
    running.delete(id)
    return mine ?? { waiting: new Set(), wrote: new Set([null]) }
  }

  /** The transaction that a request, or else this code, is in. */
  async function runningFor(req: Partial<PayloadRequest>): Promise<Running | undefined> {
    const id = await req.transactionID
    const session = id && sessions()[id]
    if (session) for (const [whole, mine] of running) if (sessions()[whole] === session) return mine
    const around = context.getStore()
    return around?.over === false ? around : undefined
  }

  function written(wrote: ReadonlySet<Written>): void {
    const collections = wrote.has(null) ? null : (wrote as ReadonlySet<string>)
    for (const listener of listeners) listener(collections)
  }

  function failed({ waiting, wrote }: Ended): void {
    written(wrote)
    for (const { failed: tellFailure } of waiting) tellFailure?.()
  }

  /** What follows a commit is no part of it: it runs outside, and fails alone. */
  async function tell(waiting: Iterable<AtEnd>): Promise<void> {
    const told = [...waiting].map((one) => context.exit(async () => one.committed()))
    for (const { status, reason } of (await Promise.allSettled(told)) as PromiseRejectedResult[])
      if (status === 'rejected') adapter.payload.logger.error({ err: reason }, 'after a commit')
  }

  function wrap(name: string, isWrite: boolean): void {
    const method = methods[name]
    if (!method) throw new Error(`the database adapter has no ${name}`)
    const joined = async (wrote: Written, given: Given, ...rest: unknown[]) => {
      const id = await given.req?.transactionID
      if (id) {
        if (isWrite && !sessions()[id]) throw new Error('the transaction is over: nothing written')
        return method.call(adapter, given, ...rest)
      }
      const around = context.getStore()
      if (around && !around.over)
        return method.call(adapter, within(given, await around.begun), ...rest)
      if (!isWrite || bareWrites === 'as given') return method.call(adapter, given, ...rest)
      return whole((own) => {
        running.get(own)?.wrote.add(wrote)
        return method.call(adapter, within(given, own), ...rest)
      })
    }
    methods[name] = isWrite
      ? async (given, ...rest) => {
          // What refers to a row that is deleted may lose its reference with it.
          const wrote = deletes.has(name) ? null : (given.collection ?? null)
          const around = await runningFor(given.req ?? {})
          around?.wrote.add(wrote)
          return joined(wrote, given, ...rest).finally(() => written(new Set([wrote])))
        }
      : (given, ...rest) => {
          for (const listener of readers) listener(given.collection ?? '')
          return joined(null, given, ...rest)
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

const deletes: ReadonlySet<string> = new Set(['deleteMany', 'deleteOne'])

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
