import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clientOf, signIn, type Client } from './client'
import { organisationId } from './come-in'
import { freePort, startProcess, type PortalProcess } from './portal-process'

export interface FreshOptions {
  publications: number
  /** Unset: the embedded database. */
  databaseUri?: string
  tell?: (line: string) => void
}

export interface FreshResult {
  publications: number
  withdrawals: number
  /** Pages that somebody asked for in the moment after. */
  looked: number
  /** Pages that the readers around got meanwhile. */
  readMeanwhile: number
  /** What was seen that was no longer so, or not seen that was. */
  stale: string[]
  /** Of a publication: from the request to its answer, half of them and nearly all. */
  publishedP50Ms: number
  publishedP95Ms: number
}

interface Account {
  email: string
  password: string
  role: string
  /** Its slug. */
  organisation: string
}

interface Entry {
  id: string
  slug: string
}

/** Readers who ask all the time. */
const readers = 6

/**
 * Publishes and withdraws an entry again and again while readers read, and looks each time whether
 * the very next anonymous request shows it, or does not any more.
 */
export async function freshRounds(options: FreshOptions): Promise<FreshResult> {
  const { publications, databaseUri, tell = () => undefined } = options
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-fresh-'))
  const portal = await startProcess(await freePort(), {
    DATA_DIR: dataDir,
    NODE_ENV: 'production',
    ...(databaseUri ? { DATABASE_URI: databaseUri } : {}),
  })
  try {
    const { url } = portal
    const account = someone(dataDir, 'cityManager')
    const token = await signIn(url, account)
    const manager = clientOf(url, token)
    const anci = clientOf(url, await signIn(url, someone(dataDir, 'anci')))
    const entry = await anEntry(url, token, account.organisation, anci)
    await move(manager, entry, 'proposed')
    await move(anci, entry, 'public')
    const pages = ['/it/risorse', '/en/resources', '/it/risorse?sort=title']
    const own = `/it/risorse/${entry.slug}`
    const load = readAll(portal, ['/it', '/it/citta', '/it/risorse/feed.xml', own, ...pages])
    const stale: string[] = []
    const times: number[] = []
    let looked = 0
    const look = async (what: string, shown: boolean): Promise<void> => {
      const path = pages[(looked / 2) % pages.length] ?? own
      const [answer, list] = await Promise.all([
        fetch(portal.url + own).then(async (got) => (await got.text(), got.status)),
        fetch(portal.url + path).then((got) => got.text()),
      ])
      looked += 2
      if ((answer === 200) !== shown) stale.push(`${what}: ${own} answered ${answer}`)
      if (list.includes(entry.slug) !== shown)
        stale.push(`${what}: ${path} ${shown ? 'without' : 'with'} it`)
    }
    try {
      for (let round = 1; round <= publications; round += 1) {
        await move(anci, entry, 'network')
        await look(`withdrawal ${round}`, false)
        await move(manager, entry, 'proposed')
        const began = performance.now()
        await move(anci, entry, 'public')
        times.push(performance.now() - began)
        await look(`publication ${round}`, true)
        if (round % 100 === 0)
          tell(`${round} publications, ${stale.length} stale, ${load.read()} pages read meanwhile`)
      }
    } finally {
      await load.stop()
    }
    times.sort((a, b) => a - b)
    return {
      publications,
      withdrawals: publications,
      looked,
      readMeanwhile: load.read(),
      stale,
      publishedP50Ms: Math.round(times[Math.floor(times.length * 0.5)] ?? 0),
      publishedP95Ms: Math.round(times[Math.floor(times.length * 0.95)] ?? 0),
    }
  } finally {
    await portal.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function someone(dataDir: string, role: string): Account {
  const text = readFileSync(join(dataDir, 'accounts.json'), 'utf8')
  const account = (JSON.parse(text) as Account[]).find((one) => one.role === role)
  if (!account) throw new Error(`there is nobody who is ${role}`)
  return account
}

/** An entry of this organisation that was public and that nobody is rewriting; now withdrawn. */
async function anEntry(
  url: string,
  token: string,
  organisation: string,
  anci: Client,
): Promise<Entry> {
  const id = await organisationId(url, token, organisation)
  const { docs = [] } = await clientOf(url, token).must(
    'GET',
    `/api/resources?depth=0&limit=20&where[workflow][equals]=public&where[organisation][equals]=${id}`,
  )
  for (const row of docs) {
    const moved = await anci.ask('PATCH', `/api/resources/${row.id}`, withdrawn)
    if (!moved.gone && moved.status === 200) return { id: row.id, slug: String(row.slug) }
  }
  throw new Error('this city has published nothing that can be withdrawn')
}

const note = 'Prova di durata.'
const withdrawn = { workflow: 'network', note }

const move = (client: Client, { id }: Entry, workflow: string) =>
  client.must('PATCH', `/api/resources/${id}`, { workflow, note })

function readAll(
  { url }: PortalProcess,
  paths: string[],
): { read(): number; stop(): Promise<void> } {
  let read = 0
  let stopped = false
  const readOn = async (first: number): Promise<void> => {
    for (let index = first; !stopped; index += 1) {
      const answer = await fetch(url + (paths[index % paths.length] ?? '/it'))
      await answer.text()
      if (answer.status >= 500) throw new Error(`${paths[index % paths.length]}: ${answer.status}`)
      read += 1
    }
  }
  const all = Promise.all(Array.from({ length: readers }, (_, index) => readOn(index)))
  return {
    read: () => read,
    async stop() {
      stopped = true
      await all
    },
  }
}
