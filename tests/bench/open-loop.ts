import { setTimeout } from 'node:timers/promises'
import { cpuMsOf } from './process-cost'

export interface Load {
  url: string
  pid: number
  /** Asked in turn. */
  paths: string[]
  cookie?: string
  perSecond: number
  seconds: number
}

export interface Answered {
  /** Milliseconds from the moment a question was due to the whole answer. */
  p50: number
  p95: number
  worst: number
  /** Processor milliseconds of the portal a question. */
  cpuMs: number
}

/**
 * Asks at a steady rate, whether or not earlier questions have been answered: waiting counts, as it
 * does for people. Throws when an answer is not a 200.
 */
export async function openLoop({ perSecond, seconds, ...load }: Load): Promise<Answered> {
  const times: number[] = []
  const total = perSecond * seconds
  const headers = load.cookie ? { cookie: load.cookie } : undefined
  const before = cpuMsOf(load.pid)
  const began = performance.now()
  const asked: Promise<void>[] = []
  for (let next = 0; next < total; next += 1) {
    const due = began + (next * 1000) / perSecond
    const early = due - performance.now()
    if (early > 0) await setTimeout(early)
    const path = load.paths[next % load.paths.length] ?? '/'
    asked.push(
      fetch(load.url + path, { headers }).then(async (answer) => {
        const text = await answer.text()
        if (answer.status !== 200)
          throw new Error(`${path}: ${answer.status} ${text.slice(0, 200)}`)
        times.push(performance.now() - due)
      }),
    )
  }
  await Promise.all(asked)
  const cpuMs = (cpuMsOf(load.pid) - before) / total
  times.sort((a, b) => a - b)
  const at = (share: number): number =>
    round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN)
  return { p50: at(0.5), p95: at(0.95), worst: at(1), cpuMs: round(cpuMs) }
}

const round = (value: number): number => Math.round(value * 100) / 100
