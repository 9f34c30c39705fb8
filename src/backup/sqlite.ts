import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { BackupRefusal } from './place.ts'

/** A writer may hold the file for this long before the copy gives up. */
const patienceMs = 60_000

/** Copies the database of a running portal, as it is at one moment, into a new file. */
export function copySqlite(file: string, copy: string): void {
  if (!existsSync(file))
    throw new BackupRefusal(`non c’è un database in ${file}`, `there is no database at ${file}`)
  const database = new DatabaseSync(file, { readOnly: true, timeout: patienceMs })
  try {
    database.prepare('VACUUM INTO ?').run(copy)
  } finally {
    database.close()
  }
}

/** Rows of each table of a copy that nobody writes; refuses a damaged one. */
export function countSqlite(file: string): Record<string, number> {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const [health] = database.prepare('PRAGMA integrity_check').all()
    if (health?.integrity_check !== 'ok')
      throw new BackupRefusal('il database è danneggiato', 'the database is damaged')
    const tables = database
      .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
      .all()
      .map(({ name }) => String(name))
    return Object.fromEntries(
      tables.map((table) => [
        table,
        Number(database.prepare(`SELECT count(*) AS rows FROM "${table}"`).get()?.rows),
      ]),
    )
  } finally {
    database.close()
  }
}
