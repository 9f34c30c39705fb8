import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBare } from './bare-portal'
import { budgets } from './budgets'
import { buildPortal, startBuilt } from './built-portal'
import { cookieOf, generate, managerOf, openPanel, sharedSlugs } from './filled-portal'
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
import { cpuPerRequest, memoryOf } from './process-cost'
import { Report } from './report'

/**
 * `npm run bench`: what the portal costs with ten thousand entries, written to
 * `tests/bench/results.json`. Ends with an error when a budget is not kept. `npm run bench --
 * --growth` measures a thousand, ten thousand and a hundred thousand instead: see growth.ts.
 */
const resources = 10_000
const panelReady = /panel is ready/

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
    const bare = await startBare()
    report.bareMs = await cpuPerRequest({ ...bare, paths: ['/'] })
    await bare.stop()
    report.note('bare Express route', report.bareMs, 'CPU ms')
    const cookie = await cookieOf(portal, dataDir)
    await measureCache(report, portal)
    await measureReading(report, portal, { cookie })
    await measureWriting(report, portal, { cookie })
    await measureReplicating(report, portal, { cookie })
    await measureSearch(report, portal, { cookie, dataDir })
    await measureLineage(report, portal, { cookie, account: managerOf(dataDir) })
    const weights = await measurePages(report, portal, { cookie, slugs: sharedSlugs(dataDir) })
    await measureExports(report, portal, { cookie, slugs: sharedSlugs(dataDir) })
    await measureImport(report, portal, dataDir)
    await measureNotices(report, portal, { cookie, dataDir })
    const { nowMB, peakMB } = memoryOf(portal.pid)
    report.note('memory after all these pages', nowMB, 'MB')
    report.note('memory, the most so far', peakMB, 'MB')
    await portal.stop()
    report.end('tests/bench/results.json', { resources, weights })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
