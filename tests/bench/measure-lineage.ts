import { gzipSync } from 'node:zlib'
import { budgets } from './budgets'
import type { BuiltPortal } from './built-portal'
import { lineageNodes, lineageSlug, replicationsThere } from './generate-replications'
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

async function idOf({ url }: BuiltPortal): Promise<string> {
  const query = new URLSearchParams({ 'where[slug][equals]': lineageSlug, limit: '1' })
  const answer = await fetch(`${url}/api/resources?${query}`)
  const { docs } = (await answer.json()) as { docs: { id: string }[] }
  const [entry] = docs
  if (!entry) throw new Error(`there is no entry ${lineageSlug}`)
  return entry.id
}
