import type { BuiltPortal } from './built-portal'
import { openLoop } from './open-loop'
import { cpuMsOf, memoryOf } from './process-cost'
import type { Report } from './report'

const load = { perSecond: 20, seconds: 10 }

/** The whole library as CSV and as XLSX, while others read; a Word document of one entry. */
export async function measureExports(
  report: Report,
  portal: BuiltPortal,
  { cookie, slugs }: { cookie: string; slugs: string[] },
): Promise<void> {
  const entries = slugs.slice(0, 100).map((slug) => `/it/risorse/${slug}`)
  const reading = () => openLoop({ ...portal, cookie, paths: entries, ...load })
  report.note('an entry, nobody exporting, p95', (await reading()).p95, 'ms')
  for (const extension of ['csv', 'xlsx']) {
    const before = cpuMsOf(portal.pid)
    const began = performance.now()
    const rows = await rowsOf(portal, `/it/risorse.${extension}`, cookie)
    report.note(`the library as ${extension}`, Math.round(performance.now() - began), 'ms')
    report.note(
      `the library as ${extension}, each of ${rows ?? 'all'} rows`,
      Math.round(((cpuMsOf(portal.pid) - before) / (rows ?? entriesThere)) * 1000) / 1000,
      'CPU ms',
    )
    let over = false
    const exporting = (async () => {
      while (!over) await rowsOf(portal, `/it/risorse.${extension}`, cookie)
    })()
    const meanwhile = await reading()
    over = true
    await exporting
    report.note(`an entry while the library goes out as ${extension}, p95`, meanwhile.p95, 'ms')
  }
  const word = await openLoop({
    ...portal,
    cookie,
    paths: entries.map((path) => `${path}/scheda.docx`),
    perSecond: 4,
    seconds: 10,
  })
  report.note('an entry as a Word document', word.cpuMs, 'CPU ms')
  report.note('memory after exports, the most so far', memoryOf(portal.pid).peakMB, 'MB')
}

/** What the bench generates. */
const entriesThere = 10_000

/** Lines of a CSV below its head; null for what has no lines. */
async function rowsOf(portal: BuiltPortal, path: string, cookie: string): Promise<number | null> {
  const answer = await fetch(portal.url + path, { headers: { cookie } })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
  return path.endsWith('csv') ? text.split('\r\n').length - 2 : null
}
