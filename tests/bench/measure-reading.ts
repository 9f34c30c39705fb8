import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { form } from '../files/send'
import { budgets } from './budgets'
import type { BuiltPortal } from './built-portal'
import { longPdf } from './long-pdf'
import { openLoop } from './open-loop'
import { memoryOf } from './process-cost'
import type { Report } from './report'

const paths = ['/it/risorse?q=sportello', '/api/search?q=casa+lavoro', '/it/area-personale']
const load = { perSecond: 20, seconds: 8 }

/** What reading long documents costs: memory, and how much longer others wait meanwhile. */
export async function measureReading(
  report: Report,
  portal: BuiltPortal,
  { cookie }: { cookie: string },
): Promise<void> {
  const asked = { ...portal, ...load, paths, cookie }
  await openLoop(asked)
  const before = memoryOf(portal.pid).nowMB
  const without = await openLoop(asked)
  const stop = new AbortController()
  const added = mostAdded(portal.pid, before, stop.signal)
  const began = performance.now()
  const reading = readSome(portal, cookie, stop.signal)
  const meanwhile = await openLoop(asked)
  stop.abort()
  const read = await reading
  const seconds = (performance.now() - began) / 1000
  report.note('documents of 200 pages read meanwhile', read, '')
  report.note('seconds for each', Math.round((seconds / Math.max(1, read)) * 10) / 10, 's')
  report.within('memory added by reading them', await added, 'MB', budgets.readingMB)
  report.note('p95 without', without.p95, 'ms')
  report.note('p95 meanwhile', meanwhile.p95, 'ms')
  report.within(
    'p95 meanwhile, as a multiple',
    Math.round((meanwhile.p95 / without.p95) * 100) / 100,
    '×',
    budgets.readingWait,
  )
}

/** Sends one document after the other and waits until each is read; answers how many were. */
async function readSome(
  { url }: BuiltPortal,
  cookie: string,
  signal: AbortSignal,
): Promise<number> {
  const bytes = longPdf(200)
  const headers = { cookie, origin: url }
  let read = 0
  while (!signal.aborted) {
    const body = form({ bytes, name: 'Lungo.pdf' })
    const sent = await fetch(`${url}/api/documents`, { method: 'POST', headers, body })
    const { doc } = (await sent.json()) as { doc: { id: string } }
    for (let state = 'waiting'; state === 'waiting';) {
      await setTimeout(100)
      const answer = await fetch(`${url}/api/documents/${doc.id}`, { headers })
      const row = (await answer.json()) as { textState: string; pages: number }
      state = row.textState
      if (state !== 'waiting' && (state !== 'read' || row.pages !== 200))
        throw new Error(`a long document is ${state}`)
    }
    read += 1
  }
  return read
}

/** The most that the portal and the processes it starts hold beyond `before`, in MB. */
async function mostAdded(pid: number, before: number, signal: AbortSignal): Promise<number> {
  let most = 0
  while (!signal.aborted) {
    const held = [pid, ...childrenOf(pid)].map((one) => {
      try {
        return memoryOf(one).nowMB
      } catch {
        // It ended while it was looked at.
        return 0
      }
    })
    most = Math.max(most, held.reduce((sum, each) => sum + each, 0) - before)
    await setTimeout(20)
  }
  return most
}

const childrenOf = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`)
    .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '))
    .filter(Boolean)
    .map(Number)
