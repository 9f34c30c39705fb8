import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { completeTool } from '../soak/complete-tool'
import { budgets } from './budgets'
import { openLoop } from './open-loop'
import type { Report } from './report'

const people = 5000
const paths = ['/it', '/it/risorse', '/it/citta']
const pages = { paths, perSecond: 8, seconds: 6 }

interface Running {
  url: string
  pid: number
}

/** One thing that happens and concerns five thousand people: rows a second, and who reads meanwhile. */
export async function measureNotices(
  report: Report,
  portal: Running,
  { cookie, dataDir }: { cookie: string; dataDir: string },
): Promise<void> {
  const file = join(dataDir, 'portal.db')
  addPeople(file)
  // Connections that were closed while nobody listened are let go of.
  await setTimeout(500)
  const ask = async (method: string, path: string, body?: object) => {
    const answer = await fetch(portal.url + path, {
      method,
      headers: { cookie, origin: portal.url, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const told = (await answer.json()) as { doc?: { id: string }; docs?: { id: string }[] }
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(told)}`)
    return told
  }
  const { docs } = await ask('GET', '/api/topics?where[facet][equals]=area&limit=1')
  const { doc } = await ask('POST', '/api/resources', completeTool(docs?.[0]?.id ?? ''))
  const entry = `/api/resources/${doc?.id}`
  await ask('PATCH', entry, { workflow: 'network' })
  await openLoop({ ...portal, ...pages, cookie, seconds: 2 })
  const before = await openLoop({ ...portal, ...pages, cookie })
  const told = rowsASecond(file, doc?.id ?? '')
  await ask('PATCH', entry, { workflow: 'proposed' })
  const meanwhile = await openLoop({ ...portal, ...pages, cookie })
  report.atLeast('notices, 5,000 people told', await told, 'rows/s', budgets.noticesPerSecond)
  report.note('signed-in pages, p95', before.p95, 'ms')
  report.note('signed-in pages while 5,000 are told, p95', meanwhile.p95, 'ms')
  report.within(
    'signed-in pages wait longer meanwhile',
    Math.round((meanwhile.p95 / before.p95) * 100) / 100,
    'times',
    budgets.noticesWait,
  )
}

/** Officers of the ministry, each like one that is there, below the portal. */
function addPeople(file: string): void {
  const database = new DatabaseSync(file, { timeout: 20_000 })
  try {
    const columns = (table: string): string[] =>
      database
        .prepare(`PRAGMA table_info(${table})`)
        .all()
        .map(({ name }) => String(name))
    const like = database
      .prepare(`SELECT id, profile_id AS profile FROM users WHERE role = 'ministry' LIMIT 1`)
      .get()
    if (!like) throw new Error('the ministry has nobody')
    const copy = (table: string, given: Record<string, string>) => {
      const names = columns(table)
      const values = names.map((name) => given[name] ?? `"${name}"`)
      return database.prepare(
        `INSERT INTO ${table} (${names.map((name) => `"${name}"`).join()})
         SELECT ${values.join()} FROM ${table} WHERE id = :like`,
      )
    }
    const profile = copy('profiles', { id: ':id' })
    const user = copy('users', { id: ':id', email: ':email', profile_id: ':profile' })
    database.exec('BEGIN')
    for (let next = 0; next < people; next += 1) {
      const id = `bench-${next}`
      profile.run({ id, like: String(like.profile) })
      user.run({ id, email: `${id}@ministero.example`, profile: id, like: String(like.id) })
    }
    database.exec('COMMIT')
  } finally {
    database.close()
  }
}

/** From the first row of this entry's to the last. */
async function rowsASecond(file: string, entry: string): Promise<number> {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 20_000 })
  const count = database.prepare('SELECT count(*) AS rows FROM notifications WHERE row = ?')
  const deadline = AbortSignal.timeout(180_000)
  let first: { at: number; rows: number } | undefined
  try {
    for (;;) {
      const rows = Number(count.get(entry)?.rows ?? 0)
      const at = performance.now()
      if (rows > 0) first ??= { at, rows }
      if (first && rows >= people)
        return Math.round(((rows - first.rows) / Math.max(1, at - first.at)) * 1000)
      if (deadline.aborted) throw new Error(`only ${rows} were told`)
      await setTimeout(25)
    }
  } finally {
    database.close()
  }
}
