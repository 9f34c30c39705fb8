import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { copyFile, describeFile, filesOf, namesIn, syncFolder, type CopiedFile } from './files.ts'
import { portalVersion, writeManifest, type Manifest } from './manifest.ts'
import { bsonFile, dumpMongo } from './mongodb.ts'
import { BackupRefusal, type Place } from './place.ts'
import { copySqlite, countSqlite } from './sqlite.ts'

/** The embedded database's file inside a backup. */
export const sqliteFile = 'database/portal.db'

/**
 * Copies a portal, running or not, into an empty or new folder: the database as it is at one
 * moment, the uploads, a manifest. On a failure nothing of it stays.
 */
export async function makeBackup(place: Place, into: string): Promise<Manifest> {
  const folder = resolve(into)
  if ((await namesIn(folder)).length > 0)
    throw new BackupRefusal(
      `la cartella ${folder} non è vuota: indicane una nuova`,
      `the folder ${folder} is not empty: name a new one`,
    )
  await mkdir(join(folder, 'database'), { recursive: true, mode: 0o700 })
  try {
    // Files never change under their names. Those there before the database's moment are copied
    // first, in case they are removed after it; those that came until it, afterwards.
    const files = await copyNew(place.dataDir, folder, new Map())
    const counts = await copyDatabase(place, folder)
    await copyNew(place.dataDir, folder, files)
    for (const path of databaseFiles(place, counts))
      files.set(path, await describeFile(folder, path))
    await syncFolder(join(folder, 'database'))
    const manifest: Manifest = {
      format: 1,
      portal: await portalVersion(),
      madeAt: new Date().toISOString(),
      database: place.database,
      counts,
      files: [...files.values()],
    }
    await writeManifest(folder, manifest)
    return manifest
  } catch (error) {
    for (const name of await namesIn(folder))
      await rm(join(folder, name), { recursive: true, force: true })
    throw error
  }
}

async function copyDatabase(place: Place, folder: string): Promise<Record<string, number>> {
  if (place.database === 'mongodb') return dumpMongo(place.databaseUri, folder)
  copySqlite(place.databaseFile, join(folder, sqliteFile))
  return countSqlite(join(folder, sqliteFile))
}

const databaseFiles = (place: Place, counts: Record<string, number>): string[] =>
  place.database === 'sqlite' ? [sqliteFile] : Object.keys(counts).map(bsonFile)

async function copyNew(
  from: string,
  to: string,
  known: Map<string, CopiedFile>,
): Promise<Map<string, CopiedFile>> {
  for (const path of await filesOf(from)) {
    if (known.has(path)) continue
    const copied = await copyFile(from, to, path)
    if (copied) known.set(path, copied)
  }
  return known
}
