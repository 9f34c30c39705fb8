import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, describe, test } from 'node:test'
import { createLocalReq, getPayload, type Payload } from 'payload'
import { withMongo } from '../../src/backup/mongodb'
import { inTransaction } from '../../src/database/transaction'
import { queueMail } from '../../src/mail/queue-mail'
import { startMailLoop, type MailLoop, type MailLoopOptions } from '../../src/mail/send-loop'
import { smtpTransport } from '../../src/mail/transport'
import { startMailServer, type MailServer, type MailServerOptions } from '../soak/mail-server'
import { freePort } from '../soak/portal-process'
import { database, mongodbUri, newDatabaseName } from '../support/database'

interface Letter {
  id: string
  to: string
  state: string
  attempts: number
  lastError: string | null
  html: string | null
}

const databaseName = newDatabaseName()
const servers: MailServer[] = []
const loops: MailLoop[] = []
let dataDir: string
let payload: Payload

before(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'portal-mail-'))
  for (const variable of ['SERVER_URL', 'PAYLOAD_SECRET', 'DATABASE_URI'])
    delete process.env[variable]
  Object.assign(process.env, { DATA_DIR: dataDir })
  if (database === 'mongodb') process.env.DATABASE_URI = mongodbUri(databaseName)
  const { default: config } = await import('../../payload.config')
  payload = await getPayload({ config })
})
afterEach(async () => {
  await Promise.all(loops.splice(0).map((loop) => loop.stop()))
  await Promise.all(servers.splice(0).map((server) => server.close()))
})
after(async () => {
  await payload.destroy()
  if (database === 'mongodb')
    await withMongo(mongodbUri(databaseName), async (own) => void (await own.dropDatabase()))
  await rm(dataDir, { recursive: true, force: true })
})

const someone = (): string => `${randomUUID()}@citta.example`

async function write(...people: string[]): Promise<void> {
  for (const to of people)
    await inTransaction(await createLocalReq({}, payload), (req) =>
      queueMail(req, { to, subject: 'Prova', html: '<p>Prova</p>', text: 'Prova' }),
    )
}

async function letterTo(to: string): Promise<Letter> {
  const row = await payload.db.findOne<Letter>({
    collection: 'outgoing-mail',
    where: { to: { equals: to } },
  })
  if (!row) throw new Error(`no letter to ${to}`)
  return row
}

async function serve(options: MailServerOptions = {}): Promise<MailServer> {
  const server = await startMailServer(options)
  servers.push(server)
  return server
}

/** A loop that looks when it is asked to, and may try again at once. */
function sendingBy(url: string, options: MailLoopOptions = {}): MailLoop {
  const loop = startMailLoop(payload, smtpTransport(url, 'portale@lgnet2.example'), {
    everyMs: 3_600_000,
    pauseMs: () => 0,
    ...options,
  })
  loops.push(loop)
  return loop
}

/** What a mail server says when it refuses. */
const refusal = (code: number): Error => Object.assign(new Error('not now'), { responseCode: code })

describe('mail', () => {
  test('a server that is down loses nothing: what was written meanwhile leaves when it is back', async () => {
    const port = await freePort()
    const loop = sendingBy(`smtp://127.0.0.1:${port}`)
    const people = [someone(), someone(), someone()]
    await write(...people)
    await loop.flush()
    for (const to of people) {
      const { state, attempts, lastError } = await letterTo(to)
      assert.equal(state, 'queued')
      assert.ok(attempts > 0)
      assert.match(String(lastError), /ECONNREFUSED|ESOCKET/)
    }
    const server = await serve({ port })
    await loop.flush()
    assert.deepEqual(server.delivered.map(({ to }) => to).sort(), people.sort())
    for (const to of people) assert.equal((await letterTo(to)).state, 'sent')
  })

  test('an address that the server refuses holds up nobody else, and is given up in the end', async () => {
    const refused = someone()
    const server = await serve({
      onRecipient(address) {
        if (address === refused) throw refusal(550)
      },
    })
    const loop = sendingBy(server.url, { attempts: 3 })
    const others = [someone(), someone()]
    await write(others[0] ?? '', refused, others[1] ?? '')
    for (let look = 0; look < 3; look += 1) await loop.flush()
    assert.deepEqual(server.delivered.map(({ to }) => to).sort(), others.sort())
    const dead = await letterTo(refused)
    assert.equal(dead.state, 'dead')
    assert.equal(dead.attempts, 3)
    assert.match(String(dead.lastError), /550/)
    assert.ok(!String(dead.lastError).includes(refused), 'a reason names nobody')
    assert.equal(dead.html, null, 'a letter that is given up keeps no link')
    assert.deepEqual(await Promise.all(others.map(async (to) => (await letterTo(to)).state)), [
      'sent',
      'sent',
    ])
  })

  test('a server that answers "later" gets the same letter again, under the same Message-ID', async () => {
    const seen: string[] = []
    const server = await serve({
      onMessage({ messageId }) {
        seen.push(messageId)
        if (seen.length === 1) throw refusal(451)
      },
    })
    const loop = sendingBy(server.url)
    const to = someone()
    await write(to)
    await loop.flush()
    await loop.flush()
    assert.equal((await letterTo(to)).state, 'sent')
    assert.equal(server.delivered.length, 1)
    assert.equal(new Set(seen).size, 1)
  })

  test('a slow server makes letters wait for it, not people for their answer', async () => {
    const opened = Promise.withResolvers<void>()
    const server = await serve({ onMessage: () => opened.promise })
    const loop = sendingBy(server.url)
    const people = [someone(), someone()]
    await write(...people)
    // Both are written and answered while the first is still being handed over.
    assert.deepEqual(server.delivered, [])
    opened.resolve()
    await loop.flush()
    for (const to of people) assert.equal((await letterTo(to)).state, 'sent')
  })

  test('a letter is sent once by two processes that look at the same time', async () => {
    const server = await serve()
    const people = Array.from({ length: 6 }, someone)
    await write(...people)
    const [one, other] = [sendingBy(server.url), sendingBy(server.url)]
    await Promise.all([one.flush(), other.flush()])
    assert.deepEqual(server.delivered.map(({ to }) => to).sort(), people.sort())
  })

  test('nothing leaves of a transaction that came to nothing', async () => {
    const server = await serve()
    const loop = sendingBy(server.url)
    const to = someone()
    await assert.rejects(
      inTransaction(await createLocalReq({}, payload), async (req) => {
        await queueMail(req, { to, subject: 'Prova', html: '', text: 'Prova' })
        throw new Error('no')
      }),
    )
    await loop.flush()
    assert.deepEqual(server.delivered, [])
    await assert.rejects(letterTo(to))
  })
})
