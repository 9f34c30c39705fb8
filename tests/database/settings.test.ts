import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { database } from '../support/database'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
before(async () => {
  portal = await startPortal()
})
after(() => portal.stop())

if (database === 'sqlite')
  describe('SQLite', () => {
    const sqlite = () => portal.payload.db as unknown as SQLiteAdapter
    const setting = async (name: string, client = sqlite().client): Promise<unknown> =>
      Object.values((await client.execute(`PRAGMA ${name}`)).rows[0] ?? {})[0]

    test('keeps a write-ahead log and its references, and cannot be written by who reads', async () => {
      assert.equal(await setting('journal_mode'), 'wal')
      assert.equal(await setting('foreign_keys'), 1)
      assert.equal(await setting('query_only'), 1)
      await assert.rejects(sqlite().client.execute('DELETE FROM users'), /readonly/i)
    })

    test('the connection that writes is set as it should be, and stays one', async () => {
      const id = await sqlite().beginTransaction()
      assert.ok(id)
      const { db } = sqlite().sessions[id] ?? {}
      const writer = (db as unknown as SQLiteAdapter['drizzle']).$client
      assert.notEqual(writer, sqlite().client)
      assert.equal(await setting('foreign_keys', writer), 1)
      assert.equal(await setting('busy_timeout', writer), 5000)
      // NORMAL: a try-out; a service waits for the disk at every commit.
      assert.equal(await setting('synchronous', writer), 1)
      await sqlite().rollbackTransaction(id)
    })

    test('a row that points to nothing is refused', async () => {
      await assert.rejects(
        portal.payload.db.create({
          collection: 'profiles',
          data: { displayName: 'Nessuno', organisation: 'nessuna', provenance: 'demonstration' },
        }),
        (error) => /FOREIGN KEY/.test(String((error as { cause?: unknown }).cause ?? error)),
      )
    })
  })
else
  describe('MongoDB', () => {
    const mongodb = () => portal.payload.db as unknown as MongooseAdapter

    test('acknowledges what most members have on disk, and reads what they have', () => {
      const { options } = mongodb().connection.getClient()
      assert.equal(options.writeConcern?.w, 'majority')
      assert.equal(options.writeConcern?.journal, true)
      assert.equal(options.readConcern?.level, 'majority')
      assert.equal(options.retryWrites, true)
      assert.ok(options.serverSelectionTimeoutMS <= 5000)
    })

    test('a transaction reads one moment', () => {
      assert.deepEqual(mongodb().transactionOptions, {
        readConcern: { level: 'snapshot' },
        writeConcern: { w: 'majority' },
      })
    })

    test('has its indexes before it is ready', async () => {
      const indexes = await mongodb().collections.topics?.collection.indexes()
      assert.ok(indexes?.some(({ key, unique }) => 'slug' in key && unique))
    })
  })
