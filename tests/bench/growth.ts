import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBare } from './bare-portal'
import { budgets } from './budgets'
import { buildPortal, startBuilt, type BuiltPortal } from './built-portal'
import { cookieOf, generate, sharedSlugs } from './filled-portal'
import { openLoop } from './open-loop'
import { cpuPerRequest, memoryOf } from './process-cost'
import { Report } from './report'

const sizes = [1000, 10_000, 100_000]
const load = { perSecond: 20, seconds: 10 }

/**
 * `npm run bench -- --growth`: the same pages and questions with a thousand, ten thousand and a
 * hundred thousand entries on SQLite, written to `tests/bench/growth.json`.
 */
export async function measureGrowth(): Promise<void> {
  const report = new Report()
  const bare = await startBare()
  report.bareMs = await cpuPerRequest({ ...bare, paths: ['/'] })
  await bare.stop()
  await buildPortal()
  const costs = new Map<string, number[]>()
  for (const size of sizes)
    for (const [what, value] of await measureAt(size, report))
      costs.set(what, [...(costs.get(what) ?? []), value])
  for (const [what, values] of costs) {
    const grown = (values.at(-1) ?? 0) / Math.max(values[0] ?? 0, smallest)
    report.within(
      `${what}: ${values.join(' → ')} CPU ms, from the least to the most`,
      Math.round(grown * 100) / 100,
      '×',
      budgets.scale,
    )
  }
  report.end('tests/bench/growth.json', { sizes })
}

/** Below this a cost is noise, and a multiple of it says nothing. */
const smallest = 0.5

async function measureAt(size: number, report: Report): Promise<[string, number][]> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-growth-'))
  try {
    const planted = await startBuilt(folder)
    await planted.ready()
    await planted.stop()
    console.log(`Generating ${size} entries…`)
    await generate(folder, size)
    const indexed = await startBuilt(folder)
    const builtMs = await indexed.ready()
    report.note(`${size} entries: index built at the start, ready`, builtMs, 'ms')
    await indexed.stop()
    const portal = await startBuilt(folder)
    report.note(`${size} entries: ready with the index there`, await portal.ready(), 'ms')
    const costs = await costsOf(portal, folder, size, report)
    report.note(`${size} entries: memory`, memoryOf(portal.pid).nowMB, 'MB')
    report.note(
      `${size} entries: index on disk`,
      Math.round(statSync(join(folder, 'search/index-1.db')).size / 1e6),
      'MB',
    )
    await portal.stop()
    return costs
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function costsOf(
  portal: BuiltPortal,
  folder: string,
  size: number,
  report: Report,
): Promise<[string, number][]> {
  const cookie = await cookieOf(portal, folder)
  const entries = sharedSlugs(folder)
    .slice(0, 40)
    .map((slug) => `/it/risorse/${slug}`)
  const pages: [string, string[]][] = [
    ['library', ['/it/risorse', '/it/risorse?page=9']],
    ['library by city and kind', ['/it/risorse?city=torino&kind=model']],
    ['library by title', ['/it/risorse?sort=title&page=3']],
    ['resource', entries],
    ['home', ['/it']],
    ['city', ['/it/citta/torino']],
    ['search with as many matches', ['/it/risorse?q=copia1', '/it/risorse?q=copia2+copia3']],
  ]
  const costs: [string, number][] = []
  for (const [what, paths] of pages)
    costs.push([what, await cpuPerRequest({ ...portal, paths, cookie })])
  const all = await openLoop({ ...portal, ...load, paths: ['/api/search?q=casa', '/api/search'] })
  report.within(
    `${size} entries: a search that matches everything, p95`,
    all.p95,
    'ms',
    budgets.everythingMs,
  )
  return costs
}
