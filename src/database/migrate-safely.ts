import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration } from 'payload'
import { migrations } from './migrations'

/** Brings the schema up to date whenever the database is opened, in development as in a service. */
export function migrateSafely(adapter: SQLiteAdapter): SQLiteAdapter {
  const connect = adapter.connect?.bind(adapter)
  adapter.connect = async (options) => {
    await connect?.(options)
    if (options?.hotReload || process.env.PAYLOAD_MIGRATING === 'true') return
    await adapter.migrate({ migrations: migrations as unknown as Migration[] })
  }
  return adapter
}
