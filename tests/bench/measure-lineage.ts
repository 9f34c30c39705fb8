import { gzipSync } from 'node:zlib'
import { budgets } from './budgets'
import type { BuiltPortal } from './built-portal'
import { lineageNodes, lineageSlug, replicationsThere } from './generate-replications'
import { cpuMsOf } from './process-cost'
import type { Report } from './report'

/** A lineage of five hundred nodes, each time read anew, and the arcs of two thousand replications. */
export async function measureLineage(
  report: Report,
  portal: BuiltPortal,
  { cookie }: { cookie: string },
): Promise<void> {
  const id = await idOf(portal)
  const path = `/api/resources/${id}/lineage`
  const { nodes } = (await (await fetch(portal.url + path)).json()) as { nodes: unknown[] }
  if (nodes.length !== lineageNodes) throw new Error(`a lineage of ${nodes.length} nodes`)
  report.spent(
    `lineage of ${lineageNodes} nodes, the first time after a write`,
    await afterWrites(portal, path, cookie),
  )
  await report.cost(
    `lineage of ${lineageNodes} nodes`,
    { ...portal, paths: [path] },
    budgets.lineageCpuMs,
  )
  await report.cost(`lineage of ${lineageNodes} nodes, on the page, signed in`, {
    ...portal,
    cookie,
    paths: [`/it/risorse/${lineageSlug}`],
  })

  const page = '/it/repliche'
  const html = await (await fetch(portal.url + page)).text()
  report.within(
    `${page}, arcs of ${replicationsThere} replications: HTML`,
    Math.round(gzipSync(html).byteLength / 100) / 10,
    'kB',
    budgets.arcsKB,
  )
  await report.cost(`${page}, arcs of ${replicationsThere} replications, signed in`, {
    ...portal,
    cookie,
    paths: [page, `${page}?page=2`, `${page}?outcome=abandoned`, `${page}?year=2024`],
  })
}

/** Processor milliseconds of a question whose answer nothing is left of: the median of some. */
async function afterWrites(
  { url, pid }: BuiltPortal,
  path: string,
  cookie: string,
): Promise<number> {
  const headers = { cookie, origin: url, 'content-type': 'application/json' }
  const me = await answerOf<{ user: { actsFor: string } }>(`${url}/api/users/me?depth=0`, headers)
  const own = `where[adopter][equals]=${me.user.actsFor}&limit=1&depth=0`
  const { docs } = await answerOf<Found>(`${url}/api/replications?${own}`, headers)
  const costs: number[] = []
  for (let round = 0; round < warmUp + rounds; round += 1) {
    // Whatever replication is written: what was read of them is forgotten.
    const body = JSON.stringify({ letter: `Cara città ${round}` })
    const written = `${url}/api/replications/${docs[0]?.id}`
    const { status } = await fetch(written, { method: 'PATCH', headers, body })
    if (status !== 200) throw new Error(`a replication is not written: ${status}`)
    const before = cpuMsOf(pid)
    await (await fetch(url + path)).text()
    costs.push(cpuMsOf(pid) - before)
  }
  const sorted = costs.slice(warmUp).sort((one, other) => one - other)
  return Math.round((sorted[Math.floor(rounds / 2)] ?? Number.NaN) * 100) / 100
}

const warmUp = 15
const rounds = 25

async function idOf({ url }: BuiltPortal): Promise<string> {
  const query = new URLSearchParams({ 'where[slug][equals]': lineageSlug, limit: '1' })
  const { docs } = await answerOf<Found>(`${url}/api/resources?${query}`)
  const [entry] = docs
  if (!entry) throw new Error(`there is no entry ${lineageSlug}`)
  return entry.id
}

interface Found {
  docs: { id: string }[]
}

const answerOf = async <Answer>(url: string, headers = {}): Promise<Answer> =>
  (await (await fetch(url, { headers })).json()) as Answer
