import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, open, readdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { BackupRefusal } from './place.ts'

/** A file by its path inside the backup, `/` between folders. */
export interface CopiedFile {
  path: string
  bytes: number
  sha256: string
}

/** What is kept beside the database in DATA_DIR, and cannot be made again from it. */
const keptFiles = ['secret', 'accounts.json']
export const uploadsFolder = 'media'

/** The uploads and the small files of `dataDir`, by their paths inside it. */
export async function filesOf(dataDir: string): Promise<string[]> {
  const small = keptFiles.filter((name) => existsSync(join(dataDir, name)))
  const uploads = await readdir(join(dataDir, uploadsFolder), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => [])
  return [
    ...small,
    ...uploads
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dataDir.length + 1)),
  ].sort()
}

/**
 * Copies `path` from one folder to another and waits until the disk has it. Answers null for a file
 * that was removed meanwhile.
 */
export async function copyFile(from: string, to: string, path: string): Promise<CopiedFile | null> {
  const source = await open(join(from, path)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  if (!source) return null
  await mkdir(dirname(join(to, path)), { recursive: true, mode: 0o700 })
  const target = await open(join(to, path), 'wx', 0o600)
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const piece of source.createReadStream({
      autoClose: false,
    }) as AsyncIterable<Buffer>) {
      hash.update(piece)
      bytes += piece.length
      await target.writeFile(piece)
    }
    await target.sync()
  } finally {
    await source.close()
    await target.close()
  }
  return { path, bytes, sha256: hash.digest('hex') }
}

/** Size and digest of a file of the backup that something else wrote. */
export async function describeFile(folder: string, path: string): Promise<CopiedFile> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of createReadStream(join(folder, path)) as AsyncIterable<Buffer>) {
    hash.update(piece)
    bytes += piece.length
  }
  const file = await open(join(folder, path))
  await file.sync().finally(() => file.close())
  return { path, bytes, sha256: hash.digest('hex') }
}

/** Refuses a file that is not what the manifest says. */
export function assertSame(expected: CopiedFile, found: CopiedFile | null): void {
  if (found && found.sha256 === expected.sha256 && found.bytes === expected.bytes) return
  throw new BackupRefusal(
    `${expected.path}: ${found ? 'non è il file che fu copiato' : 'manca'}`,
    `${expected.path}: ${found ? 'it is not the file that was copied' : 'it is missing'}`,
  )
}

/** Writes a file that is there whole or not at all. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(`${path}.part`, 'w', 0o600)
  await file.writeFile(text)
  await file.sync().finally(() => file.close())
  await rename(`${path}.part`, path)
  await syncFolder(dirname(path))
}

/** Makes renames and new names in a folder last. */
export async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder)
  await opened.sync().finally(() => opened.close())
}

/** The names in a folder; none when it does not exist. */
export const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => [])
