import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { messyTable } from '../imports/messy-table'
import { budgets } from './budgets'
import type { BuiltPortal } from './built-portal'
import { openLoop } from './open-loop'
import { memoryOf } from './process-cost'
import type { Report } from './report'

interface Run {
  state: string
  done: number
  created: number
  unchanged: number
  rejected: number
}

const rows = 5000
const paths = ['/it/risorse?q=sportello', '/api/search?q=casa+lavoro']

/** What bringing in a messy table costs: rows a second, memory, how much longer others wait. */
export async function measureImport(
  report: Report,
  portal: BuiltPortal,
  dataDir: string,
): Promise<void> {
  const headers = { authorization: `JWT ${await tokenOf(portal, dataDir)}` }
  const { bytes, mapping, expected } = messyTable(rows)
  const without = await openLoop({ ...portal, perSecond: 20, seconds: 8, paths })
  const before = memoryOf(portal.pid)
  for (const time of ['first', 'again'] as const) {
    const began = performance.now()
    const id = await send(portal, headers, { bytes, mapping })
    const dry = await ended(portal, headers, id)
    report.note(`import, ${time}: dry run of ${dry.done} rows`, since(began), 's')
    if (time === 'again') {
      if (dry.created !== 0 || dry.unchanged !== expected.created)
        throw new Error(`a second import would write ${dry.created}`)
      continue
    }
    const writing = performance.now()
    await act(portal, headers, id)
    const [run, meanwhile] = await Promise.all([
      ended(portal, headers, id),
      openLoop({ ...portal, perSecond: 20, seconds: 8, paths }),
    ])
    if (run.created !== expected.created || run.rejected !== expected.rejected)
      throw new Error(`an import wrote ${run.created} and set aside ${run.rejected}`)
    const perSecond = Math.round(run.done / since(writing))
    report.atLeast('import, rows a second', perSecond, 'a second', budgets.importedPerSecond)
    report.note('search while a table is imported, p95', meanwhile.p95, 'ms')
    report.note('the same without', without.p95, 'ms')
  }
  report.note('memory added by an import', memoryOf(portal.pid).nowMB - before.nowMB, 'MB')
}

const since = (began: number): number => Math.round((performance.now() - began) / 100) / 10

async function tokenOf({ url }: BuiltPortal, dataDir: string): Promise<string> {
  const accounts = JSON.parse(readFileSync(join(dataDir, 'accounts.json'), 'utf8')) as {
    email: string
    password: string
    role: string
  }[]
  const { email, password } = accounts.find(({ role }) => role === 'anci') ?? {}
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return ((await answer.json()) as { token: string }).token
}

const list = '/it/area-personale/importazioni'

async function send(
  { url }: BuiltPortal,
  headers: Record<string, string>,
  { bytes, mapping }: { bytes: Buffer; mapping: string },
): Promise<string> {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(bytes)], 'pratiche.csv'))
  body.set('mapping', mapping)
  const answer = await fetch(url + list, { method: 'POST', headers, body, redirect: 'manual' })
  const id = answer.headers.get('location')?.split('/').at(-1)
  if (!id) throw new Error(`a table was not taken: ${answer.status}`)
  return id
}

async function act({ url }: BuiltPortal, headers: Record<string, string>, id: string) {
  const body = new URLSearchParams({ do: 'write' })
  const at = `${url}${list}/${id}`
  const { status } = await fetch(at, { method: 'POST', headers, body, redirect: 'manual' })
  if (status !== 303) throw new Error(`an import did not begin: ${status}`)
}

async function ended(
  { url }: BuiltPortal,
  headers: Record<string, string>,
  id: string,
): Promise<Run> {
  for (;;) {
    // A kept connection may be closed just when it is used again.
    const answer = await fetch(`${url}/api/imports/${id}`, { headers }).catch(() => null)
    if (!answer) continue
    const run = (await answer.json()) as Run
    if (run.state === 'failed') throw new Error('an import failed')
    if (run.state === 'done') return run
    await setTimeout(200)
  }
}
