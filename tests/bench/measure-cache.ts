import { startBare } from './bare-portal'
import { budgets } from './budgets'
import type { BuiltPortal } from './built-portal'
import { cpuPerRequest } from './process-cost'
import type { Report } from './report'

const pages = ['/it', '/it/risorse', '/it/citta/torino', '/en/resources']

/** Anonymous readers' pages, kept finished, against a bare Express route that sends as many bytes. */
export async function measureCache(report: Report, portal: BuiltPortal): Promise<void> {
  // What a process has done ten thousand times it does in another way.
  for (let round = 0; round < 5; round += 1)
    await cpuPerRequest({ ...portal, paths: pages, headers: plain })
  for (const path of pages) {
    const answer = await fetch(portal.url + path, { headers: plain })
    const bytes = (await answer.arrayBuffer()).byteLength
    const bare = await startBare()
    const bareMs = await cpuPerRequest({ ...bare, paths: [`/bytes/${bytes}`], headers: plain })
    await bare.stop()
    const cachedMs = await cpuPerRequest({ ...portal, paths: [path], headers: plain })
    const share = Math.round((bareMs / cachedMs) * 100) / 100
    report.note(`${path}, kept`, cachedMs, 'CPU ms')
    report.atLeast(
      `${path}, kept: requests for each of a bare route of its size`,
      share,
      '×',
      budgets.cachedShare,
    )
  }
}

/** The same bytes from both: what compressing costs is paid once, when a page is kept. */
const plain = { 'accept-encoding': 'identity' }
