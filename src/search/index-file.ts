import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { indexVersion, schema } from './schema'

/** Why a file cannot be asked. */
export type Unusable = 'missing' | 'corrupt' | 'outdated' | 'unfinished'

/** An index file is not there, or is none that this version of the portal can ask. */
export class IndexUnusable extends Error {
  constructor(
    readonly why: Unusable,
    options?: ErrorOptions,
  ) {
    super(`the search index is ${why}`, options)
    this.name = 'IndexUnusable'
  }
}

/** Pages of the file kept in memory, in kibibytes. */
const cacheKib = 16_000

/** Opens a finished index of this version for this process alone; throws `IndexUnusable`. */
export function openIndexFile(path: string): DatabaseSync {
  if (!existsSync(path)) throw new IndexUnusable('missing')
  const database = new DatabaseSync(path)
  try {
    database.exec(
      `PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
       PRAGMA temp_store = MEMORY; PRAGMA cache_size = -${cacheKib}`,
    )
    const said = readMeta(database)
    if (said.get('version') !== indexVersion) throw new IndexUnusable('outdated')
    if (said.get('finished') !== 'yes') throw new IndexUnusable('unfinished')
    return database
  } catch (error) {
    database.close()
    if (isDamage(error)) throw new IndexUnusable('corrupt', { cause: error })
    throw error
  }
}

/** Makes an empty index to be filled in bulk: it is safe only once `IndexBuilder.finish` is through. */
export function createIndexFile(path: string): DatabaseSync {
  const database = new DatabaseSync(path)
  database.exec(
    `PRAGMA locking_mode = EXCLUSIVE; PRAGMA page_size = 4096; PRAGMA journal_mode = OFF;
     PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -64000;
     ${schema}`,
  )
  const say = database.prepare('INSERT INTO meta VALUES (?, ?)')
  say.run('version', indexVersion)
  say.run('finished', 'no')
  say.run('position', '')
  say.run('synonyms', '[]')
  return database
}

/** What the file says of itself. */
export function readMeta(database: DatabaseSync): Map<string, string> {
  try {
    const rows = database.prepare('SELECT name, value FROM meta').all()
    return new Map(rows.map(({ name, value }) => [String(name), String(value)]))
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('no such table')) return new Map()
    throw error
  }
}

/** SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_CANTOPEN, SQLITE_NOTADB. */
const damage = new Set([10, 11, 14, 26])
const busy = 5

/** True for a failure that only making the index anew repairs. */
export function isDamage(error: unknown): boolean {
  // What the file holds as JSON was written by this module: it cannot be read when it was spoilt.
  return error instanceof SyntaxError || damage.has(codeOf(error))
}

/** True when another process has the file. */
export function isBusy(error: unknown): boolean {
  return codeOf(error) === busy
}

/** SQLite's code; what is more exact is in its higher bits. 0 for failures of another kind. */
function codeOf(error: unknown): number {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : 0
  return typeof code === 'number' ? code & 0xff : 0
}
