import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import type { Environment } from '../env'
import { isUncertainCommit } from './failures'
import { joinTransactions } from './join-transactions'

/** The parts of Payload's adapter that this file reads; its own type says them differently. */
interface Mongo {
  connection: { getClient(): { options: { replicaSet?: string } } }
  sessions: Record<string, Session>
}

interface Session {
  commitTransaction(): Promise<void>
  endSession(): Promise<void>
  inTransaction(): boolean
}

/** How often the answer to a commit that got lost on the way is asked for again. */
const commitAttempts = 5

/**
 * MongoDB, a replica set: what is acknowledged is on disk on most members, a transaction reads one
 * moment, and an answer comes within seconds also while there is no primary.
 */
export function mongodb(env: Environment): DatabaseAdapterObj {
  const given = mongooseAdapter({
    url: env.databaseUri,
    ensureIndexes: true,
    connectOptions: {
      serverSelectionTimeoutMS: 4000,
      retryWrites: true,
      writeConcern: { w: 'majority', journal: true },
      readConcern: { level: 'majority' },
    },
    transactionOptions: {
      readConcern: { level: 'snapshot' },
      writeConcern: { w: 'majority' },
    },
  })
  return {
    ...given,
    init: (args) => {
      const adapter = given.init(args)
      refuseAlone(adapter)
      commitForSure(adapter)
      return joinTransactions(adapter, { bareWrites: 'as given' })
    },
  }
}

/** Payload does without transactions where the server is not in a replica set: the portal does not. */
function refuseAlone(adapter: BaseDatabaseAdapter): void {
  const connect = adapter.connect?.bind(adapter)
  adapter.connect = async (options) => {
    await connect?.(options)
    const { connection } = adapter as unknown as Mongo
    if (!connection.getClient().options.replicaSet)
      throw new Error(
        'DATABASE_URI: serve un replica set: aggiungi replicaSet= / ' +
          'DATABASE_URI: a replica set is needed: add replicaSet=',
      )
  }
}

/** Asks for the commit again while it is not known whether it happened: that is safe, and Payload does not. */
function commitForSure(adapter: BaseDatabaseAdapter): void {
  const { sessions } = adapter as unknown as Mongo
  adapter.commitTransaction = async (given) => {
    const id = String(await given)
    const session = sessions[id]
    delete sessions[id]
    if (!session?.inTransaction()) throw new Error('the transaction is over')
    for (let attempt = 1; ; attempt += 1)
      try {
        await session.commitTransaction()
        break
      } catch (error) {
        if (attempt === commitAttempts || !isUncertainCommit(error)) {
          await session.endSession().catch(() => undefined)
          throw error
        }
      }
    await session.endSession().catch(() => undefined)
  }
}
