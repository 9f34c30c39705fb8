import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { insertsBy } from './insert-rows'
import { forgetsBy } from './leave-no-trace'
import { emptyLog, holdsAny } from './sqlite-leavings'
import { Turns } from './turns'

type Client = SQLiteAdapter['client']

/** A transaction that nobody ends would stop everybody's writes: it is rolled back after this. */
const longestMs = 60_000

/**
 * Writes go through one connection that lives as long as the process, one transaction at a time;
 * reads go through another, which sees what is committed and cannot write. Payload's own way opens
 * a connection a transaction, which loses its settings and blocks the process while it waits.
 */
export function singleWriter(adapter: SQLiteAdapter): SQLiteAdapter {
  const turns = new Turns()
  let client: Client | undefined
  let db: SQLiteAdapter['drizzle'] | undefined
  const connect = adapter.connect?.bind(adapter)
  const destroy = adapter.destroy?.bind(adapter)

  adapter.connect = async (options) => {
    await connect?.(options)
    client ??= await openWriter(adapter)
    db = drizzle(client, { schema: adapter.schema, logger: adapter.logger || false })
    await adapter.client.execute('PRAGMA query_only = ON')
  }

  adapter.destroy = async () => {
    await turns.take()
    adapter.client.close()
    // The driver leaves the log behind otherwise: a copy of the file alone would miss it.
    await client?.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    client?.close()
    client = undefined
    await destroy?.()
    turns.pass()
  }

  adapter.beginTransaction = async () => {
    await turns.take()
    try {
      await writer().execute('BEGIN IMMEDIATE')
    } catch (error) {
      turns.pass()
      throw error
    }
    const id = randomUUID()
    const timer = setTimeout(() => {
      adapter.payload.logger.error(`a transaction was not ended in ${longestMs / 1000} s`)
      void adapter.rollbackTransaction(id)
    }, longestMs)
    timer.unref()
    const over = async (statement: 'COMMIT' | 'ROLLBACK') => {
      clearTimeout(timer)
      delete adapter.sessions[id]
      try {
        await writer().execute(statement)
      } catch (error) {
        // A failed commit leaves the transaction open; one that SQLite ended itself is over.
        if (statement === 'COMMIT')
          await writer()
            .execute('ROLLBACK')
            .catch(() => undefined)
        throw error
      } finally {
        turns.pass()
      }
    }
    adapter.sessions[id] = {
      db: db as never,
      resolve: () => over('COMMIT'),
      reject: () => over('ROLLBACK').catch(() => undefined),
    }
    return id
  }
  adapter.commitTransaction = async (id) => adapter.sessions[String(await id)]?.resolve()
  adapter.rollbackTransaction = async (id) => adapter.sessions[String(await id)]?.reject()
  insertsBy(adapter, (collection, rows, transaction) => {
    const session = adapter.sessions[transaction]
    if (!session) throw new Error('the transaction is over')
    return adapter.insert({
      db: session.db as never,
      tableName: adapter.tableNameMap.get(collection.replaceAll('-', '_')) ?? collection,
      values: [...rows],
    })
  })
  forgetsBy(adapter, async (words) => {
    await turns.take()
    try {
      await emptyLog(writer())
      // Pages that were freed before they were overwritten at once: the file is made anew.
      if (!(await holdsAny(fileOf(adapter), words))) return
      await writer().execute('VACUUM')
      await emptyLog(writer())
    } finally {
      turns.pass()
    }
  })
  return adapter

  function writer(): Client {
    if (!client) throw new Error('the database is not open')
    return client
  }
}

/** The connection that writes, set as the one that reads. */
async function openWriter(adapter: SQLiteAdapter): Promise<Client> {
  const { $client: client } = drizzle({ connection: adapter.clientConfig })
  const { wal } = adapter
  if (!wal) throw new Error('the database needs its write-ahead log')
  await client.execute(`PRAGMA busy_timeout = ${adapter.busyTimeout}`)
  await client.execute(`PRAGMA journal_size_limit = ${wal.journalSizeLimit}`)
  await client.execute(`PRAGMA synchronous = ${wal.synchronous}`)
  await client.execute('PRAGMA foreign_keys = ON')
  // What is deleted is overwritten: a definitive removal leaves nothing in freed pages.
  await client.execute('PRAGMA secure_delete = ON')
  return client
}

const fileOf = (adapter: SQLiteAdapter): string =>
  String(adapter.clientConfig.url).replace(/^file:(\/\/)?/, '')
