import { readdirSync, readFileSync } from 'node:fs'

/** Processor time that a process has used, all its threads, in milliseconds. */
export function cpuMsOf(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`)
  // Nanoseconds on a processor come first; `stat` would count in hundredths of a second.
  const nanoseconds = threads.map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  )
  return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6
}

/** Memory that a process holds now, and the most it ever held, in MB. */
export function memoryOf(pid: number): { nowMB: number; peakMB: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const inMB = (name: string): number =>
    Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) / 1024)
  return { nowMB: inMB('VmRSS'), peakMB: inMB('VmHWM') }
}

export interface Asked {
  url: string
  pid: number
  /** Asked one after the other, again and again. */
  paths: string[]
  cookie?: string
  headers?: Record<string, string>
}

const warmUp = 300
const batches = 7
const inBatch = 100

/** Processor milliseconds of a request: the median of some batches, after a warm-up. */
export async function cpuPerRequest(asked: Asked): Promise<number> {
  const { url, pid, paths, cookie } = asked
  const headers = { ...asked.headers, ...(cookie ? { cookie } : {}) }
  let next = 0
  const ask = async (times: number): Promise<void> => {
    for (let i = 0; i < times; i += 1) {
      const path = paths[next++ % paths.length] ?? '/'
      const answer = await fetch(url + path, { headers })
      const body = await answer.text()
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${body.slice(0, 300)}`)
    }
  }
  await ask(warmUp)
  const costs: number[] = []
  for (let batch = 0; batch < batches; batch += 1) {
    const before = cpuMsOf(pid)
    await ask(inBatch)
    costs.push((cpuMsOf(pid) - before) / inBatch)
  }
  const median = costs.sort((a, b) => a - b)[Math.floor(batches / 2)] ?? Number.NaN
  return Math.round(median * 100) / 100
}
