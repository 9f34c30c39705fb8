import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clientOf, signIn, type Client } from './client'
import { comeIn } from './come-in'
import { completeTool } from './complete-tool'
import type { Death } from './deaths'
import { startMailServer, type Delivered, type MailServer } from './mail-server'
import { firstAdmin, freePort, startService, type PortalProcess } from './portal-process'
import { mongoStore, sqliteStore, type Store, type StoredRows } from './stored-rows'

export interface NoticeResult {
  /** Portals that were killed, each at its own moment. */
  crashes: number
  /** Things that happened and concern one person. */
  activities: number
  rows: number
  letters: number
  lost: number
  /** Letters that arrived once more, under the same Message-ID. */
  duplicated: number
  wrong: string[]
}

export interface NoticeOptions {
  deaths: readonly Death[]
  /** Unset: the embedded database. */
  databaseUri?: string
  tell?: (death: Death) => void
}

const patienceMs = 120_000
const entry = 'tests/soak/serve-and-die.ts'
const place = (key: string, role: string) => ({
  email: `${key}@citta.example`,
  password: 'nove lampioni sul lungofiume',
  role,
  organisation: 'torino',
})

/**
 * Sends entries to approval and kills the portal at each of the moments between the commit and the
 * letter; then lets it finish, and counts what was told of what happened.
 */
export async function noticeRounds(options: NoticeOptions): Promise<NoticeResult> {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-notices-'))
  const mail = await startMailServer()
  const port = await freePort()
  const { databaseUri } = options
  const service = { dataDir, port, smtpUrl: mail.url, ...(databaseUri ? { databaseUri } : {}) }
  let portal: PortalProcess | undefined
  let store: Store | undefined
  try {
    portal = await startService(service)
    store = databaseUri ? await mongoStore(databaseUri) : sqliteStore(dataDir)
    const admin = await signIn(portal.url, firstAdmin)
    await comeIn(portal.url, admin, mail, place('referente', 'cityManager'))
    const token = await comeIn(portal.url, admin, mail, place('operatrice', 'cityStaff'))
    const staff = clientOf(portal.url, token)
    await portal.stop()
    let crashes = 0
    for (const death of options.deaths) {
      await store.free()
      portal = await startService({ ...service, entry, dieAt: death })
      // What the one before left is told first: this one dies of its own.
      await told(store, mail)
      process.kill(portal.pid, 'SIGUSR2')
      await send(staff)
      await portal.ended(patienceMs)
      crashes += 1
      options.tell?.(death)
    }
    await store.free()
    portal = await startService(service)
    await told(store, mail)
    await portal.stop()
    return { crashes, ...counted(await store.read(), mail.delivered) }
  } finally {
    await portal?.kill()
    await store?.close()
    await mail.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** An entry of the staff's on its way to the city's referente; the portal may die before it answers. */
async function send(staff: Client): Promise<void> {
  const areas = await staff.must('GET', '/api/topics?where[facet][equals]=area&limit=1')
  const made = await staff.must(
    'POST',
    '/api/resources?locale=it',
    completeTool(areas.docs?.[0]?.id ?? ''),
  )
  const id = made.doc?.id ?? made.id
  await staff.ask('PATCH', `/api/resources/${id}`, { workflow: 'submitted' })
}

/** Settles when everything that happened has been told, and every letter has left. */
async function told(store: Store, mail: MailServer): Promise<void> {
  const deadline = AbortSignal.timeout(patienceMs)
  for (;;) {
    const rows = await store.read()
    const { lost } = counted(rows, mail.delivered)
    const left = rows.mail.every(({ state }) => ['sent', 'dead', 'withdrawn'].includes(state))
    if (left && lost === 0) return
    // What is missing by now is lost: the table says so.
    if (deadline.aborted) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

function counted(
  stored: StoredRows,
  delivered: readonly Delivered[],
): Omit<NoticeResult, 'crashes'> {
  const activities = stored.activities.filter(({ verb }) => verb === 'resource.submit')
  const known = new Set(activities.map(({ id }) => id))
  const rows = stored.notices.filter(({ kind }) => kind === 'submitted')
  const toldOf = rows.map(({ key }) => key.split(':')[0] ?? '')
  const letters = stored.mail.filter(({ about }) => about.startsWith('notices '))
  const times = new Map<string, number>()
  for (const { messageId } of delivered) times.set(messageId, (times.get(messageId) ?? 0) + 1)
  const arrived = letters.map(({ messageId }) => times.get(messageId) ?? 0)
  const mailed = new Set(letters.map(({ about }) => about.split(' ')[2]))
  const untold = activities.filter(({ id }) => !toldOf.includes(id))
  const unmailed = rows.filter(({ mailedAt }) => !mailed.has(mailedAt))
  return {
    activities: activities.length,
    rows: rows.length,
    letters: letters.length,
    lost: untold.length + unmailed.length + arrived.filter((count) => count === 0).length,
    duplicated: arrived.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
    wrong: [
      ...untold.map(({ id }) => `an activity nobody was told of: ${id}`),
      ...unmailed.map(({ key }) => `a row without its letter: ${key}`),
      ...toldOf.filter((id) => !known.has(id)).map((id) => `told of what did not happen: ${id}`),
      ...rows
        .filter(({ key }, at) => rows.findIndex((row) => row.key === key) !== at)
        .map(({ key }) => `told twice: ${key}`),
    ],
  }
}
