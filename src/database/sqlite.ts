import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import type { Environment } from '../env'
import { indexLatest } from './index-latest'
import { indexReferences } from './index-references'
import { joinTransactions } from './join-transactions'
import { migrateSafely } from './migrate-safely'
import { singleWriter } from './single-writer'

/** Another process (a backup) holds the file for moments only. */
const busyTimeout = 5000

/** SQLite in a file of ours: one process, one writer, its schema by committed migrations alone. */
export function sqlite(env: Environment): DatabaseAdapterObj<SQLiteAdapter> {
  const given = sqliteAdapter({
    client: { url: env.databaseUri },
    idType: 'uuid',
    // A power cut may cost a try-out its last moments, never a service.
    wal: { synchronous: env.kind === 'service' ? 'FULL' : 'NORMAL' },
    busyTimeout,
    push: false,
    beforeSchemaInit: [indexReferences, indexLatest],
    migrationDir: resolve('src/database/migrations'),
  })
  return {
    ...given,
    init: (args) => {
      mkdirSync(dirname(env.databaseUri.replace(/^file:(\/\/)?/, '')), { recursive: true })
      const adapter = singleWriter(given.init(args))
      return migrateSafely(joinTransactions(adapter, { bareWrites: 'whole' }))
    },
  }
}
