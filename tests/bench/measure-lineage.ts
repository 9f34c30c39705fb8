import { gzipSync } from 'node:zlib'
import { signIn } from '../soak/client'
import { budgets } from './budgets'
import type { BuiltPortal } from './built-portal'
import { lineageNodes, lineageSlug, replicationsThere } from './generate-replications'
import { cpuMsOf } from './process-cost'
import type { Report } from './report'

/** A lineage of five hundred nodes, each time read anew, and the arcs of two thousand replications. */
export async function measureLineage(
  report: Report,
  portal: BuiltPortal,
  { cookie, account }: { cookie: string; account: { email: string; password: string } },
): Promise<void> {
  const id = await idOf(portal)
  const path = `/api/resources/${id}/lineage`
  const { nodes } = (await (await fetch(portal.url + path)).json()) as { nodes: unknown[] }
  if (nodes.length !== lineageNodes) throw new Error(`a lineage of ${nodes.length} nodes`)
  report.spent(
    `lineage of ${lineageNodes} nodes, the first time after a write`,
    await afterWrites(portal, path, account),
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
  account: { email: string; password: string },
): Promise<number> {
  const costs: number[] = []
  for (let round = 0; round < warmUp + rounds; round += 1) {
    // Whoever signs in writes a session: what was read before is forgotten.
    await signIn(url, account)
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
  const answer = await fetch(`${url}/api/resources?${query}`)
  const { docs } = (await answer.json()) as { docs: { id: string }[] }
  const [entry] = docs
  if (!entry) throw new Error(`there is no entry ${lineageSlug}`)
  return entry.id
}
