import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Person } from '../types'

/** An account of the try-out, as whoever tries it needs to know it. */
export interface AccountEntry {
  email: string
  password: string
  role: Person['role']
  /** Its address. */
  organisation: string
  displayName: string
}

/** What `accounts.json` says, by email; nothing when it is lost or cannot be read. */
export async function readAccounts(dataDir: string): Promise<Map<string, AccountEntry>> {
  try {
    const entries = JSON.parse(await readFile(fileIn(dataDir), 'utf8')) as unknown
    if (!Array.isArray(entries)) return new Map()
    return new Map(entries.filter(isEntry).map((entry) => [entry.email, entry]))
  } catch (error) {
    if (error instanceof SyntaxError || isMissing(error)) return new Map()
    throw error
  }
}

/** Writes the file whole or not at all, for its owner's eyes only. */
export async function keepAccounts(
  dataDir: string,
  entries: readonly AccountEntry[],
): Promise<void> {
  const file = fileIn(dataDir)
  const beside = `${file}.${process.pid}.new`
  await writeFile(beside, `${JSON.stringify(entries, null, 2)}\n`, { mode: 0o600 })
  await rename(beside, file)
}

/** 144 random bits: long, never common, in letters that any shell leaves alone. */
export const newPassword = (): string => randomBytes(18).toString('base64url')

const fileIn = (dataDir: string): string => join(dataDir, 'accounts.json')

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

const isEntry = (value: unknown): value is AccountEntry =>
  typeof value === 'object' &&
  value !== null &&
  'email' in value &&
  typeof value.email === 'string' &&
  'password' in value &&
  typeof value.password === 'string' &&
  value.password !== ''
