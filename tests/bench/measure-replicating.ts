import { budgets } from './budgets'
import { cpuMsOf } from './process-cost'
import type { Report } from './report'

const starts = 40
const steps = 120
/** What runs for the first time costs more: as many as other pages are asked before. */
const warmUp = 300

interface Running {
  url: string
  pid: number
}

/** What replicating costs: beginning, a step forward or back, a line of the journal. */
export async function measureReplicating(
  report: Report,
  portal: Running,
  { cookie }: { cookie: string },
): Promise<void> {
  const ask = async (method: string, path: string, body?: object) => {
    const answer = await fetch(portal.url + path, {
      method,
      headers: { cookie, origin: portal.url, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return { status: answer.status, body: (await answer.json()) as Answered }
  }
  const { body: me } = await ask('GET', '/api/users/me?depth=0')
  const others = `where[organisation][not_equals]=${me.user?.actsFor ?? ''}`
  const { body: found } = await ask(
    'GET',
    `/api/resources?${others}&where[workflow][equals]=public&limit=${starts + 20}&select[kind]=true`,
  )
  const begun: string[] = []
  let spent = 0
  for (const { id: source } of found.docs ?? []) {
    const before = cpuMsOf(portal.pid)
    const { status, body } = await ask('POST', '/api/replications', { source, depth: 'full' })
    if (status !== 201 || !body.doc) continue
    // Those after the first twenty: what runs for the first time costs more.
    if (begun.length >= 20) spent += cpuMsOf(portal.pid) - before
    begun.push(body.doc.id)
  }
  if (begun.length <= 20) throw new Error('there is too little to replicate')
  // With all that follows by job: whoever is told, and their letters.
  report.spent('a replication is begun, and told', rounded(spent / (begun.length - 20)))
  const each = async (what: string, body: (turn: number) => object) => {
    for (let turn = 0; turn < warmUp; turn += 1) await taken(begun, turn, body)
    const before = cpuMsOf(portal.pid)
    for (let turn = warmUp; turn < warmUp + steps; turn += 1) await taken(begun, turn, body)
    report.spent(
      what,
      rounded((cpuMsOf(portal.pid) - before) / steps),
      budgets.replicationStepCpuMs,
    )
  }
  const taken = async (ids: string[], turn: number, body: (turn: number) => object) => {
    const { status } = await ask('PATCH', `/api/replications/${ids[0]}`, body(turn))
    if (status !== 200) throw new Error(`a replication is not written: ${status}`)
  }
  await each('a step of a replication', (turn) => ({
    phase: turn % 2 === 0 ? 'understanding' : 'interest',
  }))
  await each('a line of a replication’s journal', (turn) => ({ letter: `Cara città ${turn}` }))
}

interface Answered {
  user?: { actsFor?: string }
  docs?: { id: string }[]
  doc?: { id: string }
}

const rounded = (value: number): number => Math.round(value * 100) / 100
