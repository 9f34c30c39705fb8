import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import { withMongo } from '../../src/backup/mongodb'
import { clientOf, signIn, type Client } from '../soak/client'
import { comeIn } from '../soak/come-in'
import { startMailServer, type MailServer } from '../soak/mail-server'
import { firstAdmin, freePort, startService, type PortalProcess } from '../soak/portal-process'
import { database } from '../support/database'
import { findMongod } from '../support/mongod'

let servers: MongoMemoryReplSet | undefined
let mail: MailServer | undefined
let portal: PortalProcess | undefined
let dataDir: string

const onMongodb = database === 'mongodb'

before(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'portal-primary-'))
  mail = await startMailServer()
  if (onMongodb) servers = await startThree()
  portal = await startService({
    dataDir,
    ...(servers ? { databaseUri: servers.getUri('primary') } : {}),
    smtpUrl: mail.url,
    port: await freePort(),
  })
})
after(async () => {
  await portal?.kill()
  await mail?.close()
  await servers?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

/** An answer while there is no primary; anything longer is a portal that does not come back. */
const patienceMs = 60_000

async function startThree(): Promise<MongoMemoryReplSet> {
  const mongod = await findMongod()
  assert.ok(mongod)
  return MongoMemoryReplSet.create({
    binary: { systemBinary: mongod.binary, version: mongod.version },
    replSet: { count: 3, storageEngine: 'wiredTiger' },
  })
}

async function managerOf(url: string, letters: MailServer): Promise<Client> {
  const token = await comeIn(url, await signIn(url, firstAdmin), letters, {
    email: 'referente@citta.example',
    password: 'nove lampioni sul lungofiume',
    role: 'cityManager',
    organisation: 'torino',
  })
  return clientOf(url, token)
}

if (onMongodb)
  test('when the primary is lost writes go on with the next one, and nothing agreed to is lost', async () => {
    assert.ok(portal && mail && servers)
    const manager = await managerOf(portal.url, mail)
    const agreed = new Map<string, string>()
    const statuses = new Set<number>()
    const write = async (): Promise<boolean> => {
      const title = `Scheda ${randomUUID()}`
      const answer = await manager.ask('POST', '/api/resources', { kind: 'tool', title })
      assert.ok(!answer.gone, 'the portal answers')
      statuses.add(answer.status)
      const id = answer.body.doc?.id
      if (answer.status === 201 && id) agreed.set(id, title)
      return answer.status === 201
    }
    for (let count = 0; count < 10; count += 1) assert.ok(await write())

    const killed = await killPrimary(servers)
    const deadline = AbortSignal.timeout(patienceMs)
    for (let after = 0; after < 10;) {
      assert.ok(!deadline.aborted, `no writes within ${patienceMs} ms: ${[...statuses].join()}`)
      if (await write()) after += 1
    }
    assert.ok(killed > 0)
    assert.deepEqual(
      [...statuses].filter((status) => ![201, 503].includes(status)),
      [],
      'what does not go through is answered "again later"',
    )
    const { docs = [] } = await manager.must('GET', '/api/resources?draft=true&limit=500')
    const there = new Map(docs.map(({ id, title }) => [id, title]))
    for (const [id, title] of agreed) assert.equal(there.get(id), title)
  })

if (!onMongodb)
  test('a write waits while another process holds the database, and then goes through', async () => {
    assert.ok(portal && mail)
    const manager = await managerOf(portal.url, mail)
    const other = new DatabaseSync(join(dataDir, 'portal.db'), { timeout: 5000 })
    other.exec('BEGIN IMMEDIATE')
    const asked = manager.ask('POST', '/api/resources', { kind: 'tool', title: 'Scheda in attesa' })
    const first = await Promise.race([asked, setTimeout(1000, 'waiting')])
    other.exec('COMMIT')
    other.close()
    assert.equal(first, 'waiting')
    const answer = await asked
    assert.ok(!answer.gone)
    assert.equal(answer.status, 201, JSON.stringify(answer.body))
  })

/** `kill -9` of the server that takes the writes; answers its pid. */
async function killPrimary(set: MongoMemoryReplSet): Promise<number> {
  const primary = await withMongo(set.getUri(), async (own) =>
    String((await own.admin().command({ hello: 1 })).primary),
  )
  const server = set.servers.find(({ instanceInfo }) => primary.endsWith(`:${instanceInfo?.port}`))
  const pid = server?.instanceInfo?.instance.mongodProcess?.pid
  assert.ok(pid)
  process.kill(pid, 'SIGKILL')
  return pid
}
