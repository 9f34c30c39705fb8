import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clientOf, signIn } from './client'
import { comeIn, organisationId } from './come-in'
import { emptyLedger } from './ledger'
import { startMailServer, type MailServer } from './mail-server'
import { firstAdmin, freePort, startService, type PortalProcess } from './portal-process'
import { mongoStore, sqliteStore, type Store } from './stored-rows'
import { whatIsWrong, whatIsWrongWithMail } from './what-is-wrong'
import { startWriters, type Stage } from './writers'

export interface Round {
  kill: number
  /** Writes agreed to between the start and the kill. */
  agreed: number
  /** Of all rounds so far. */
  total: number
  wrong: string[]
  /** From the start of the process to a portal that is ready. */
  restartMs: number
}

export interface KillResult {
  rounds: Round[]
  mail: { letters: number; deliveries: number; twice: number; wrong: string[] }
}

export interface KillOptions {
  kills: number
  /** Unset: the embedded database. */
  databaseUri?: string
  /** Which moments are chosen: the same number chooses the same ones. */
  seed?: number
  tell?: (round: Round) => void
}

const city = 'torino'
const referente = {
  email: 'referente@citta.example',
  password: 'nove lampioni sul lungofiume',
  role: 'cityManager',
  organisation: city,
}

/** A round that has not seen this many writes by now is a portal that hangs. */
const roundMs = 120_000

/**
 * Kills a portal with `kill -9` while seven writers write, starts it again, and looks for every
 * write that was agreed to, again and again; then lets the mail that was left go out.
 */
export async function killRounds(options: KillOptions): Promise<KillResult> {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-kill-'))
  const mail = await startMailServer()
  const port = await freePort()
  const { databaseUri } = options
  const place = { dataDir, port, smtpUrl: mail.url, ...(databaseUri ? { databaseUri } : {}) }
  let portal: PortalProcess | undefined
  let store: Store | undefined
  try {
    portal = await startService(place)
    store = databaseUri ? await mongoStore(databaseUri) : sqliteStore(dataDir)
    const stage = await stageOf(portal.url, mail)
    const random = randomFrom(options.seed ?? 1)
    const rounds: Round[] = []
    let total = 0
    for (let kill = 1; kill <= options.kills; kill += 1) {
      const agreed = await writeUntil(20 + Math.floor(random() * 80), stage, portal)
      total += agreed
      const began = performance.now()
      portal = await startService(place)
      const restartMs = Math.round(performance.now() - began)
      const wrong = whatIsWrong(stage.ledger, await store.read())
      const round = { kill, agreed, total, wrong, restartMs }
      rounds.push(round)
      options.tell?.(round)
    }
    await portal.stop()
    await store.freeMail()
    portal = await startService(place)
    await mailGone(store)
    await portal.stop()
    return {
      rounds,
      mail: mailResult(whatIsWrongWithMail(await store.read(), mail.delivered), mail),
    }
  } finally {
    await portal?.kill()
    await store?.close()
    await mail.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function stageOf(url: string, mail: MailServer): Promise<Omit<Stage, 'agreed'>> {
  const admin = await signIn(url, firstAdmin)
  const token = await comeIn(url, admin, mail, referente)
  const areas = await clientOf(url, token).must(
    'GET',
    '/api/topics?where[facet][equals]=area&limit=1',
  )
  return {
    url,
    token,
    organisation: await organisationId(url, token, city),
    area: areas.docs?.[0]?.id ?? '',
    ledger: emptyLedger(),
  }
}

/** Lets the writers write, and kills the portal at the very moment of the `moment`-th yes. */
async function writeUntil(
  moment: number,
  stage: Omit<Stage, 'agreed'>,
  portal: PortalProcess,
): Promise<number> {
  let agreed = 0
  const reached = Promise.withResolvers<void>()
  const late = setTimeout(
    () => reached.reject(new Error(`${agreed} writes only in ${roundMs} ms\n${portal.said()}`)),
    roundMs,
  )
  const writers = startWriters({
    ...stage,
    agreed() {
      agreed += 1
      if (agreed === moment) reached.resolve()
    },
  })
  try {
    await Promise.race([reached.promise, Promise.all(writers)])
  } finally {
    clearTimeout(late)
    await portal.kill()
  }
  await Promise.all(writers)
  if (agreed < moment) throw new Error(`the writers stopped after ${agreed}\n${portal.said()}`)
  return agreed
}

/** Settles when no letter is waiting any more. */
async function mailGone(store: Store): Promise<void> {
  const deadline = AbortSignal.timeout(roundMs)
  for (;;) {
    const { mail } = await store.read()
    if (mail.every(({ state }) => ['sent', 'dead', 'withdrawn'].includes(state))) return
    if (deadline.aborted) throw new Error('letters do not leave')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

function mailResult(wrong: string[], { delivered }: MailServer): KillResult['mail'] {
  const letters = new Set(delivered.map(({ messageId }) => messageId)).size
  return { letters, deliveries: delivered.length, twice: delivered.length - letters, wrong }
}

/** A small generator of numbers from 0 to 1 that a seed makes repeat itself (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
