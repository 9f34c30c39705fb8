import { mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { environment } from '../env'
import { isStoredName, newStem } from './file-store'

/**
 * Tables that are being brought in, and what is said of them, for the time it takes: apart from
 * uploads, whose sweeping knows rows of files alone, and in no copy of the portal.
 */
const folder = (): string => join(environment().dataDir, 'imports')

/** Keeps a table under a name nobody can guess; answers the name. */
export async function storeImportFile(bytes: Buffer, extension: 'csv' | 'xlsx'): Promise<string> {
  const name = `${newStem()}.${extension}`
  await mkdir(folder(), { recursive: true, mode: 0o750 })
  const file = await open(pathOf(name), 'wx', 0o640)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  return name
}

/** Null when it is gone. */
export async function readImportFile(name: string): Promise<Buffer | null> {
  if (!isStoredName(name)) return null
  return readFile(pathOf(name)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
}

/** Beside a table: the rows set aside, and the report. */
export const besideImportFile = (name: string, what: 'rejects' | 'report'): string =>
  name.replace(/\.[a-z]+$/, `-${what}.csv`)

export const importFilePath = (name: string): string => pathOf(name)

/** All that is kept of imports at this moment. */
export const importFileNames = async (): Promise<string[]> =>
  (await readdir(folder()).catch(() => [])).filter(isStoredName)

/** Puts what was written beside in its place, whole. */
export const settleImportFile = (name: string): Promise<void> =>
  rename(`${pathOf(name)}.new`, pathOf(name))

export async function removeImportFile(name: string): Promise<void> {
  await unlink(pathOf(name)).catch(() => undefined)
}

const aDay = 86_400_000
/** How long a table waits for somebody's yes, and what is said of it to be taken. */
const days = { table: 7, said: 90 }

/** Removes what nobody came back for; `needed` are tables that wait or are being read. */
export async function sweepImportFiles(
  needed: ReadonlySet<string>,
  now = Date.now(),
): Promise<void> {
  const names = await readdir(folder()).catch(() => [])
  for (const name of names) {
    if (needed.has(name)) continue
    const file = await stat(join(folder(), name)).catch(() => null)
    const kept = /-(rejects|report)\.csv$/.test(name) ? days.said : days.table
    if (file && now - file.mtimeMs > kept * aDay)
      await unlink(join(folder(), name)).catch(() => undefined)
  }
}

function pathOf(name: string): string {
  if (!isStoredName(name)) throw new RangeError('not a stored name')
  return join(folder(), name)
}
