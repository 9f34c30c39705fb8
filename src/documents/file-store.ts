import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, stat, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { environment } from '../env'

/** Where uploads are kept, under names that nobody can guess. */
const folder = (): string => join(environment().dataDir, 'media')

/** 128 random bits: a name says nothing of the file, its owner or its neighbours. */
export const newStem = (): string => randomBytes(16).toString('hex')

const nameShape = /^[\w-]{1,80}\.[a-z0-9]{1,8}$/

/** True for names that this store gives; anything else is no file of ours. */
export const isStoredName = (name: string): boolean => nameShape.test(name)

export interface NamedBytes {
  name: string
  bytes: Buffer
}

/**
 * Writes files and waits until the disk has them: a row never names a file that is not there. They
 * count as unsettled until `settleFiles`; when one cannot be written, none of them stays.
 */
export async function storeFiles(files: readonly NamedBytes[]): Promise<void> {
  const names = files.map(({ name }) => name)
  await unsettleFiles(names)
  try {
    for (const { name, bytes } of files) await storeFile(name, bytes)
    await syncFolder()
  } catch (error) {
    await removeFiles(names)
    throw error
  }
}

/**
 * Notes, before a row that names these files is written or removed, that they may end up without
 * one: whatever stops the process meanwhile, `sweepFiles` finds out.
 */
export async function unsettleFiles(names: readonly string[]): Promise<void> {
  await mkdir(unsettled(), { recursive: true, mode: 0o750 })
  for (const name of names) await writeFile(noteOf(name), '')
}

/** A row names these files, and that is committed. */
export async function settleFiles(names: readonly string[]): Promise<void> {
  for (const name of names) await unlinkIfThere(noteOf(name))
}

/** Removes files that no row names any more; one that is gone already is fine. */
export async function removeFiles(names: readonly string[]): Promise<void> {
  for (const name of names) await unlinkIfThere(pathOfFile(name))
  await settleFiles(names)
}

/** Names of files that were noted as unsettled before `moment`. */
export async function unsettledBefore(moment: Date): Promise<string[]> {
  const names = await readdir(unsettled()).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  const old: string[] = []
  for (const name of names.filter(isStoredName)) {
    const note = await stat(noteOf(name)).catch(() => null)
    if (note && note.mtime < moment) old.push(name)
  }
  return old
}

/** A stored file, held open: it can be read to its end even if it is removed meanwhile. */
export interface OpenFile {
  size: number
  /** The bytes from `start` to `end`, both included; closes the file at its end. */
  read(start: number, end: number): Readable
  close(): Promise<void>
}

/** Opens a stored file; null when it is not there. */
export async function openFile(name: string): Promise<OpenFile | null> {
  if (!isStoredName(name)) return null
  try {
    const file = await open(pathOfFile(name), 'r')
    const { size } = await file.stat()
    return {
      size,
      read: (start, end) => file.createReadStream({ start, end }),
      close: () => file.close(),
    }
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

async function storeFile(name: string, bytes: Buffer): Promise<void> {
  const file = await open(pathOfFile(name), 'wx', 0o640)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The folder, too, has to know of new files after a power cut. */
async function syncFolder(): Promise<void> {
  const opened = await open(folder(), 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}

/** Where a stored file is, for whoever reads it in another process. */
export const pathOfFile = (name: string): string => join(folder(), stored(name))

const unsettled = (): string => join(folder(), 'unsettled')
const noteOf = (name: string): string => join(unsettled(), stored(name))

function stored(name: string): string {
  if (!isStoredName(name)) throw new RangeError('not a stored name')
  return name
}

const unlinkIfThere = (path: string): Promise<void> =>
  unlink(path).catch((error: unknown) => {
    if (!isMissing(error)) throw error
  })

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
