import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, stat, unlink } from 'node:fs/promises'
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

/** Writes a file and waits until the disk has it: a row never names a file that is not there. */
export async function storeFile(name: string, bytes: Buffer): Promise<void> {
  await mkdir(folder(), { recursive: true })
  const file = await open(pathOf(name), 'wx', 0o640)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Removes files that no row names any more; one that is gone already is fine. */
export async function removeFiles(names: readonly string[]): Promise<void> {
  for (const name of names)
    await unlink(pathOf(name)).catch((error: unknown) => {
      if (!isMissing(error)) throw error
    })
}

/** Bytes of a stored file; null when it is not there. */
export async function sizeOfFile(name: string): Promise<number | null> {
  if (!isStoredName(name)) return null
  try {
    return (await stat(pathOf(name))).size
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** A stored file's bytes from `start` to `end`, both included. */
export const readStored = (name: string, start: number, end: number): Readable =>
  createReadStream(pathOf(name), { start, end })

function pathOf(name: string): string {
  if (!isStoredName(name)) throw new RangeError('not a stored name')
  return join(folder(), name)
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
