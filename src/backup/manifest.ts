import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole, type CopiedFile } from './files.ts'
import { BackupRefusal } from './place.ts'

/** What a backup holds; written last, so that a folder without one is no backup. */
export interface Manifest {
  format: 1
  portal: string
  madeAt: string
  database: 'sqlite' | 'mongodb'
  /** Rows of each table or documents of each collection. */
  counts: Record<string, number>
  /** Every file of the backup, the database's included. */
  files: CopiedFile[]
}

const fileName = 'manifest.json'

export const writeManifest = (folder: string, manifest: Manifest): Promise<void> =>
  writeWhole(join(folder, fileName), JSON.stringify(manifest, null, 2))

/** The backup's manifest; refuses a folder that is not a finished backup of this format. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, fileName), 'utf8').catch(() => '')
  const manifest = parsed(text)
  if (manifest?.format !== 1)
    throw new BackupRefusal(
      `${folder} non è una copia finita: manca un manifest.json leggibile`,
      `${folder} is not a finished backup: it has no readable manifest.json`,
    )
  return manifest
}

/** The version of the portal that runs from this folder. */
export async function portalVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }
  return version
}

/** Refuses when what was counted is not what the manifest says. */
export function assertCounts(manifest: Manifest, counted: Record<string, number>): void {
  const names = new Set([...Object.keys(manifest.counts), ...Object.keys(counted)])
  for (const name of names) {
    const [expected, found] = [manifest.counts[name] ?? 0, counted[name] ?? 0]
    if (expected !== found)
      throw new BackupRefusal(
        `${name}: ${found} righe invece di ${expected}`,
        `${name}: ${found} rows instead of ${expected}`,
      )
  }
}

function parsed(text: string): Manifest | undefined {
  try {
    return JSON.parse(text) as Manifest
  } catch {
    return undefined
  }
}
