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
  { cookie, dataDir, resources }: { cookie: string; dataDir: string; resources: number },
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

  const seconds = await rebuild(dataDir, async () => {
    const meanwhile = await over(
      asked.map((query) => `/api/search?${query}`),
      { seconds: 5 },
    )
    report.note('search with facets while the index is built anew, p95', meanwhile.p95, 'ms')
  })
  report.atLeast(
    'index built anew, entries a second',
    Math.round(resources / seconds),
    'a second',
    budgets.rebuiltPerSecond,
  )
}

/** Seconds that `npm run search:rebuild` takes from its start to its end. */
async function rebuild(dataDir: string, meanwhile: () => Promise<void>): Promise<number> {
  const began = performance.now()
  const child = spawn('npm', ['run', '--silent', 'search:rebuild'], {
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = once(child, 'close').then(([code]) => {
    if (code !== 0) throw new Error('the index could not be built anew')
    return (performance.now() - began) / 1000
  })
  await meanwhile()
  return ended
}
