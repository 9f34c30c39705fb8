import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { budgets } from './budgets'
import type { BuiltPortal } from './built-portal'
import { openLoop, type Load } from './open-loop'
import { beginnings, questions } from './questions'
import type { Report } from './report'

const load = { perSecond: 20, seconds: 20 }

/** Searching with facets and suggestions at a steady rate, then a rebuild while pages are read. */
export async function measureSearch(
  report: Report,
  portal: BuiltPortal,
  { cookie, dataDir }: { cookie: string; dataDir: string },
): Promise<void> {
  const asked = questions(200)
  const over = (paths: string[], more: Partial<Load> = {}) =>
    openLoop({ ...portal, paths, ...load, ...more })
  await over(asked.slice(0, 100).map((query) => `/api/search?${query}`))

  const door = await over(asked.map((query) => `/api/search?${query}`))
  report.spent('search with facets, by its door', door.cpuMs, budgets.searchCpuMs)
  report.within('search with facets, by its door, p95', door.p95, 'ms', budgets.searchP95Ms)
  const page = await over(
    asked.map((query) => `/it/risorse?${query}`),
    { cookie },
  )
  report.spent('search with facets, the whole page, signed in', page.cpuMs, budgets.searchCpuMs)
  report.within('search with facets, the whole page, p95', page.p95, 'ms', budgets.searchP95Ms)
  const typed = await over(beginnings(200).map((query) => `/api/search/suggestions?${query}`))
  report.spent('suggestions', typed.cpuMs)
  report.within('suggestions, p95', typed.p95, 'ms', budgets.suggestionsP95Ms)

  const rebuilt = await rebuild(dataDir, async () => {
    const meanwhile = await over(
      asked.map((query) => `/api/search?${query}`),
      { seconds: 5 },
    )
    report.note('search with facets while the index is built anew, p95', meanwhile.p95, 'ms')
  })
  report.atLeast(
    'index built anew, documents a second',
    rebuilt,
    'a second',
    budgets.rebuiltPerSecond,
  )
}

/** Documents a second, as `npm run search:rebuild` says when it is done. */
async function rebuild(dataDir: string, meanwhile: () => Promise<void>): Promise<number> {
  const child = spawn('npm', ['run', '--silent', 'search:rebuild'], {
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()))
  const ended = once(child, 'close')
  await meanwhile()
  const [code] = await ended
  const [, documents, seconds] = /rebuilt: (\d+) entries in ([\d.]+) s/.exec(said) ?? []
  if (code !== 0 || !seconds) throw new Error(`the index could not be built anew:\n${said}`)
  return Math.round(Number(documents) / Number(seconds))
}
