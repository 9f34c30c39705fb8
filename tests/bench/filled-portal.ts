import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { signIn } from '../soak/client'
import type { BuiltPortal } from './built-portal'

/** The panel's first pages and what they load, as a person opens them. */
export async function openPanel({ url }: BuiltPortal, cookie: string): Promise<void> {
  for (const path of [
    '/admin',
    '/admin/collections/resources',
    '/admin/collections/resources/create',
  ]) {
    const answer = await fetch(url + path, { headers: { cookie } })
    const html = await answer.text()
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    for (const [, address] of html.matchAll(
      /(?:src|href)="(\/_next\/[^"]+|\/admin\/_next\/[^"]+)"/g,
    ))
      await (await fetch(new URL(address ?? '', url))).arrayBuffer()
  }
}

interface Account {
  email: string
  password: string
  role: string
}

/** A referente. */
function managerOf(dataDir: string): Account {
  const accounts = JSON.parse(readFileSync(join(dataDir, 'accounts.json'), 'utf8')) as Account[]
  const manager = accounts.find(({ role }) => role === 'cityManager')
  if (!manager) throw new Error('there is no cityManager')
  return manager
}

/** A referente's session. */
export const cookieOf = async ({ url }: BuiltPortal, dataDir: string): Promise<string> =>
  `portal-token=${await signIn(url, managerOf(dataDir))}`

/** Some entries that every member reads. */
export function sharedSlugs(dataDir: string): string[] {
  const database = new DatabaseSync(join(dataDir, 'portal.db'), { readOnly: true })
  try {
    return database
      .prepare(
        `SELECT slug FROM resources WHERE workflow = 'public' AND _status = 'published'
         AND slug GLOB '*-p[0-9]*' ORDER BY slug LIMIT 2000`,
      )
      .all()
      .map(({ slug }) => String(slug))
  } finally {
    database.close()
  }
}

/**
 * Fills the database of a portal that does not run with `many` entries. They are written below the
 * change feed: its index goes, and the next start builds one of them all.
 */
export async function generate(dataDir: string, many: number): Promise<void> {
  rmSync(join(dataDir, 'search'), { recursive: true, force: true })
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/bench/prepare-data.ts', String(many)],
    { env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'warn' }, stdio: 'inherit' },
  )
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error('the entries could not be made')
}
