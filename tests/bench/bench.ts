import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBare } from './bare-portal'
import { budgets } from './budgets'
import { buildPortal, startBuilt, type BuiltPortal } from './built-portal'
import { cookieOf, generate, openPanel, sharedSlugs } from './filled-portal'
import { measureCache } from './measure-cache'
import { measureExports } from './measure-exports'
import { measureImport } from './measure-import'
import { measureLineage } from './measure-lineage'
import { measureNotices } from './measure-notices'
import { measurePages } from './measure-pages'
import { measureReading } from './measure-reading'
import { measureReplicating } from './measure-replicating'
import { measureSearch } from './measure-search'
import { measureWriting } from './measure-writing'
import type { Weight } from './page-weight'
import { cpuPerRequest, memoryOf } from './process-cost'
import { Report } from './report'

/**
 * `npm run bench`: what the portal costs with ten thousand entries, written to
 * `tests/bench/results.json`. Ends with an error when a budget is not kept. `npm run bench --
 * --growth` measures a thousand, ten thousand and a hundred thousand instead: see growth.ts. With
 * `--only=notices,lineage` those alone are measured, and nothing is kept of them.
 */
const resources = 10_000
const panelReady = /panel is ready/
const only = process.argv
  .find((word) => word.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',')

if (process.argv.includes('--growth')) {
  const { measureGrowth } = await import('./growth')
  await measureGrowth()
} else await measureAll()

async function measureAll(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-bench-'))
  const report = new Report()
  try {
    console.log('Building…')
    await buildPortal()
    const dataDir = join(folder, 'filled')
    console.log('Preparing the panel and the content…')
    const first = await startBuilt(dataDir)
    await first.says(panelReady)
    await first.stop()
    console.log(`Generating ${resources} entries…`)
    await generate(dataDir, resources)

    if (only) return await measureOnly(report, dataDir)
    const fresh = await startBuilt(join(folder, 'empty'))
    report.within(
      'built copy, empty data folder, to the first page',
      fresh.firstPageMs,
      'ms',
      budgets.firstPageMs,
    )
    await fresh.says(panelReady)
    await fresh.stop()
    const indexed = await startBuilt(dataDir)
    report.note('generated entries, index built at the start, ready', await indexed.ready(), 'ms')
    await indexed.stop()
    const opened = await startBuilt(dataDir)
    await opened.says(panelReady)
    await openPanel(opened, await cookieOf(opened, dataDir))
    report.within(
      'memory with the panel opened',
      memoryOf(opened.pid).nowMB,
      'MB',
      budgets.memoryMB,
    )
    await opened.stop()
    const portal = await startBuilt(dataDir)
    report.within(
      'built copy, 10,000 entries, to the first page',
      portal.firstPageMs,
      'ms',
      budgets.firstPageMs,
    )
    await portal.ready()
    await portal.says(panelReady)
    await measureBare(report)
    const weights = await measureEach(report, portal, dataDir)
    const { nowMB, peakMB } = memoryOf(portal.pid)
    report.note('memory after all these pages', nowMB, 'MB')
    report.note('memory, the most so far', peakMB, 'MB')
    await portal.stop()
    report.end('tests/bench/results.json', { resources, weights })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureOnly(report: Report, dataDir: string): Promise<void> {
  const portal = await startBuilt(dataDir)
  await portal.ready()
  await portal.says(panelReady)
  await measureBare(report)
  await measureEach(report, portal, dataDir)
  await portal.stop()
  report.tell()
}

async function measureBare(report: Report): Promise<void> {
  const bare = await startBare()
  report.bareMs = await cpuPerRequest({ ...bare, paths: ['/'] })
  await bare.stop()
  report.note('bare Express route', report.bareMs, 'CPU ms')
}

/** In this order: what comes later finds what was written before. Answers what pages weigh. */
async function measureEach(
  report: Report,
  portal: BuiltPortal,
  dataDir: string,
): Promise<Weight[]> {
  const cookie = await cookieOf(portal, dataDir)
  const asked = { cookie, dataDir, slugs: sharedSlugs(dataDir) }
  let weights: Weight[] = []
  const measurements = {
    cache: () => measureCache(report, portal),
    reading: () => measureReading(report, portal, asked),
    writing: () => measureWriting(report, portal, asked),
    replicating: () => measureReplicating(report, portal, asked),
    search: () => measureSearch(report, portal, asked),
    lineage: () => measureLineage(report, portal, asked),
    pages: async () => void (weights = await measurePages(report, portal, asked)),
    exports: () => measureExports(report, portal, asked),
    import: () => measureImport(report, portal, dataDir),
    notices: () => measureNotices(report, portal, asked),
  }
  const unknown = only?.find((name) => !(name in measurements))
  if (unknown !== undefined) throw new Error(`nothing is called ${unknown}`)
  for (const [name, measure] of Object.entries(measurements))
    if (only?.includes(name) !== false) await measure()
  return weights
}
