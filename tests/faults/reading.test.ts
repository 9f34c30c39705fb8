import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { withMongo } from '../../src/backup/mongodb'
import { form } from '../files/send'
import { signIn } from '../soak/client'
import { freePort, startProcess, type PortalProcess } from '../soak/portal-process'
import { database, mongodbUri, newDatabaseName } from '../support/database'
import { copyTemplate } from '../support/template'

const databaseName = newDatabaseName()
const running = new Set<PortalProcess>()
let dataDir: string

before(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'portal-reading-'))
  await copyTemplate(dataDir, databaseName)
})
after(async () => {
  for (const portal of running) await portal.kill()
  if (database === 'mongodb')
    await withMongo(mongodbUri(databaseName), async (own) => void (await own.dropDatabase()))
  await rm(dataDir, { recursive: true, force: true })
})

async function start(): Promise<PortalProcess> {
  const portal = await startProcess(await freePort(), {
    DATA_DIR: dataDir,
    ...(database === 'mongodb' ? { DATABASE_URI: mongodbUri(databaseName) } : {}),
  })
  running.add(portal)
  return portal
}

async function tokenAt(portal: PortalProcess): Promise<string> {
  const text = await readFile(join(dataDir, 'accounts.json'), 'utf8')
  const accounts = JSON.parse(text) as { email: string; password: string; role: string }[]
  const account = accounts.find(({ role }) => role === 'cityStaff')
  assert.ok(account)
  return signIn(portal.url, account)
}

type Doc = { id: string; textState: string; pages: number | null }

/** Asks for the document until it is read, or the time is over. */
async function readWithin(portal: PortalProcess, id: string, ms: number): Promise<Doc> {
  const token = await tokenAt(portal)
  const until = Date.now() + ms
  for (;;) {
    const answer = await fetch(`${portal.url}/api/documents/${id}`, {
      headers: { authorization: `JWT ${token}` },
    })
    const doc = (await answer.json()) as Doc
    if (doc.textState !== 'waiting' || Date.now() > until) return doc
    await setTimeout(200)
  }
}

test('a reading that kill -9 cuts off is done by whoever takes over, within a minute', async () => {
  const first = await start()
  const bytes = await readFile(join(import.meta.dirname, '../files/real/libreoffice-writer.pdf'))
  const sent = await fetch(`${first.url}/api/documents`, {
    method: 'POST',
    headers: { authorization: `JWT ${await tokenAt(first)}` },
    body: form({ bytes, name: 'Protocollo.pdf' }),
  })
  const { doc } = (await sent.json()) as { doc: Doc }
  assert.equal(doc.textState, 'waiting')
  running.delete(first)
  await first.kill()

  const second = await start()
  const read = await readWithin(second, doc.id, 60_000)
  assert.deepEqual([read.textState, read.pages], ['read', 4])
})
