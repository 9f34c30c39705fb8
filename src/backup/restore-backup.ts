import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { assertSame, copyFile, describeFile, namesIn, syncFolder } from './files.ts'
import { sqliteFile } from './make-backup.ts'
import { assertCounts, readManifest, type Manifest } from './manifest.ts'
import { assertEmptyMongo, clearMongo, loadMongo, placeMongo } from './mongodb.ts'
import { BackupRefusal, type Place } from './place.ts'
import { countSqlite } from './sqlite.ts'

/** Where a restore puts things until all are there. */
const waitingFolder = '.restoring'

/**
 * Gives an empty place what a backup holds: every file compared with its digest, every table with
 * its count, and only then put where the portal looks. On a failure nothing of it stays.
 */
export async function restoreBackup(from: string, place: Place): Promise<Manifest> {
  const folder = resolve(from)
  const manifest = await readManifest(folder)
  if (manifest.database !== place.database) throw otherDatabase(manifest)
  await assertEmpty(place)
  const databaseFiles = manifest.files.filter(({ path }) => path.startsWith('database/'))
  const files = manifest.files.filter((file) => !databaseFiles.includes(file))
  for (const file of databaseFiles)
    assertSame(file, await describeFile(folder, file.path).catch(() => null))

  const waiting = join(place.dataDir, waitingFolder)
  const tops = [...new Set(files.map(({ path }) => path.split('/')[0] ?? path))]
  await mkdir(waiting, { recursive: true, mode: 0o700 })
  const database = databaseOf(
    place,
    folder,
    databaseFiles.map(({ path }) => path),
  )
  try {
    for (const file of files) assertSame(file, await copyFile(folder, waiting, file.path))
    assertCounts(manifest, await database.load())
    for (const top of tops) await rename(join(waiting, top), join(place.dataDir, top))
    await syncFolder(place.dataDir)
    await database.put()
  } catch (error) {
    for (const top of [waitingFolder, ...tops])
      await rm(join(place.dataDir, top), { recursive: true, force: true })
    // What cannot be taken away now is taken away by the next attempt.
    await database.clear().catch(() => undefined)
    throw error
  }
  await rm(waiting, { recursive: true, force: true })
  return manifest
}

interface RestoredDatabase {
  /** Brings everything near, where the portal does not see it; answers what it counted. */
  load(): Promise<Record<string, number>>
  /** Shows it to the portal. */
  put(): Promise<void>
  /** Takes away what `load` and `put` left. */
  clear(): Promise<void>
}

function databaseOf(place: Place, folder: string, paths: string[]): RestoredDatabase {
  if (place.database === 'mongodb')
    return {
      load: () => loadMongo(place.databaseUri, folder, paths),
      put: () => placeMongo(place.databaseUri),
      clear: () => clearMongo(place.databaseUri, paths),
    }
  const target = place.databaseFile
  const waiting = join(dirname(target), waitingFolder)
  const leave = (): Promise<void> => rm(waiting, { recursive: true, force: true })
  return {
    async load() {
      await rm(join(waiting, dirname(sqliteFile)), { recursive: true, force: true })
      await copyFile(folder, waiting, sqliteFile)
      return countSqlite(join(waiting, sqliteFile))
    },
    async put() {
      await rename(join(waiting, sqliteFile), target)
      await syncFolder(dirname(target))
      await leave()
    },
    async clear() {
      await leave()
      await rm(target, { force: true })
    },
  }
}

/** An empty place, or one where an earlier restore was broken off: that one begins again. */
async function assertEmpty(place: Place): Promise<void> {
  const names = await namesIn(place.dataDir)
  const brokenOff = names.includes(waitingFolder)
  const others = names.filter(
    (name) => ![waitingFolder, 'media', 'secret', 'accounts.json'].includes(name),
  )
  if (others.length > 0 || (names.length > 0 && !brokenOff))
    throw new BackupRefusal(
      `la cartella ${place.dataDir} non è vuota: indicane una nuova con --into`,
      `the folder ${place.dataDir} is not empty: name a new one with --into`,
    )
  if (place.database === 'mongodb') await assertEmptyMongo(place.databaseUri)
  else if ([place.databaseFile, `${place.databaseFile}-wal`].some((file) => existsSync(file)))
    throw new BackupRefusal(
      `c’è già un database in ${place.databaseFile}`,
      `there is a database at ${place.databaseFile} already`,
    )
  for (const name of names) await rm(join(place.dataDir, name), { recursive: true })
}

const otherDatabase = ({ database }: Manifest): BackupRefusal =>
  database === 'mongodb'
    ? new BackupRefusal(
        'è la copia di un portale su MongoDB: indica in DATABASE_URI un database vuoto',
        'it is the backup of a portal on MongoDB: name an empty database in DATABASE_URI',
      )
    : new BackupRefusal(
        'è la copia di un portale con il database incorporato: togli DATABASE_URI',
        'it is the backup of a portal with the embedded database: unset DATABASE_URI',
      )
