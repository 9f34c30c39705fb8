import { join, resolve } from 'node:path'

/** Where a portal keeps what it knows. */
export interface Place {
  /** Absolute folder of uploads and of the embedded database. */
  dataDir: string
  database: 'sqlite' | 'mongodb'
  databaseUri: string
  /** The embedded database's file; unused with MongoDB. */
  databaseFile: string
}

/** A refusal in plain words: what is wrong and what to do. */
export class BackupRefusal extends Error {
  constructor(it: string, en: string) {
    super(`${it} / ${en}`)
    this.name = 'BackupRefusal'
  }
}

/**
 * The portal's place, from the two variables that say it: a nightly copy needs no others. `into`
 * stands for DATA_DIR.
 */
export function placeOf(env: Record<string, string | undefined>, into?: string): Place {
  const dataDir = resolve(into ?? (env.DATA_DIR?.trim() || '.data'))
  const uri = env.DATABASE_URI?.trim() || `file:${join(dataDir, 'portal.db')}`
  if (!/^(file:.|mongodb(\+srv)?:\/\/.)/.test(uri))
    throw new BackupRefusal(
      'DATABASE_URI: deve iniziare con file:, mongodb:// o mongodb+srv://',
      'DATABASE_URI must start with file:, mongodb:// or mongodb+srv://',
    )
  return {
    dataDir,
    database: uri.startsWith('file:') ? 'sqlite' : 'mongodb',
    databaseUri: uri,
    databaseFile: resolve(uri.replace(/^file:(\/\/)?/, '').replace(/\?.*$/, '')),
  }
}
