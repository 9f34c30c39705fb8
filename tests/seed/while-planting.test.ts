import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { withMongo } from '../../src/backup/mongodb'
import { database, mongodbUri, newDatabaseName } from '../support/database'

let dataDir: string
const databaseName = newDatabaseName()
before(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'portal-first-'))
})
after(async () => {
  await rm(dataDir, { recursive: true, force: true })
  if (database === 'mongodb')
    await withMongo(mongodbUri(databaseName), async (own) => void (await own.dropDatabase()))
})

test('pages answer while the content is being written, and the portal says it is not ready yet', async () => {
  for (const variable of ['SERVER_URL', 'PAYLOAD_SECRET', 'DATABASE_URI'])
    delete process.env[variable]
  Object.assign(process.env, {
    NODE_ENV: 'test',
    LOG_LEVEL: 'error',
    PORT: '0',
    DATA_DIR: dataDir,
    ...(database === 'mongodb' ? { DATABASE_URI: mongodbUri(databaseName) } : {}),
  })
  const { environment } = await import('../../src/env')
  const { startServer } = await import('../../src/start')
  const lines: string[] = []
  const meanwhile: Promise<[ready: number, home: number]>[] = []
  const portal = await startServer(environment(), {
    panel: false,
    tell: (line) => {
      lines.push(line)
      if (lines.length === 2) meanwhile.push(Promise.all([ask('/health/ready'), ask('/it')]))
    },
  })
  const ask = async (path: string) => (await fetch(portal.url + path)).status
  await portal.planted
  assert.deepEqual(await Promise.all(meanwhile), [[503, 200]])
  assert.equal(await ask('/health/ready'), 200)
  assert.ok(lines.some((line) => /\d+ città ed enti \/ cities and bodies/.test(line)))
  await portal.stop()
})
