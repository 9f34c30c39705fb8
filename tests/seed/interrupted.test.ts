import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { files } from '../../seed/demonstration/files'
import { organisations as towns } from '../../seed/demonstration/organisations'
import { people } from '../../seed/demonstration/people'
import { replications } from '../../seed/demonstration/replications'
import { resources as invented } from '../../seed/demonstration/resources'
import { organisations as bodies } from '../../seed/network/organisations'
import { resources } from '../../seed/network/resources'
import { withMongo } from '../../src/backup/mongodb'
import { nodeArguments } from '../support/built'
import { database, mongodbUri, newDatabaseName } from '../support/database'

let dataDir: string
const databaseName = newDatabaseName()
before(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'portal-planting-'))
})
after(async () => {
  await rm(dataDir, { recursive: true, force: true })
  if (database === 'mongodb')
    await withMongo(mongodbUri(databaseName), async (own) => void (await own.dropDatabase()))
})

interface Planting {
  signal: NodeJS.Signals | null
  code: number | null
  said: string
  failed: string
}

function plant(until?: number): Promise<Planting> {
  const { DATABASE_URI: _, NODE_TEST_CONTEXT: __, ...inherited } = process.env
  const child = spawn(
    process.execPath,
    [...nodeArguments('tests/seed/plant-until.ts'), ...(until ? [String(until)] : [])],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...inherited,
        NODE_ENV: 'test',
        LOG_LEVEL: 'error',
        DATA_DIR: dataDir,
        ...(database === 'mongodb' ? { DATABASE_URI: mongodbUri(databaseName) } : {}),
      },
    },
  )
  let said = ''
  let failed = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (failed += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal, said, failed }))
  })
}

/** What a planting that came to its end says: rows written, also when it began again, and kept. */
interface Outcome {
  first: number
  again: number
  rows: Record<string, number>
}

/**
 * Among the entries, then the people, then the demonstration's story. Once on MongoDB, which keeps
 * what was being written from whoever comes after for a minute.
 */
const kills = database === 'mongodb' ? [200] : [200, 150, 130]

test('a planting killed at any noun goes on when it begins again, and nothing is there twice', async () => {
  for (const until of kills) {
    const { signal, failed } = await plant(until)
    assert.equal(signal, 'SIGKILL', failed)
  }
  const { code, said, failed } = await plant()
  assert.equal(code, 0, failed)
  const { first, again, rows } = JSON.parse(said) as Outcome
  assert.ok(first > 0, 'nothing was left to do: the kills came too late to say anything')
  const steps = [
    ...invented.flatMap(({ steps, revision }) => [...steps, ...(revision?.steps ?? [])]),
    ...replications.flatMap(({ steps }) => steps),
  ]
  assert.deepEqual(rows, {
    organisations: bodies.length + towns.length,
    resources: resources.length + invented.length,
    documents: files.filter(({ noun }) => noun === 'documents').length,
    media: files.filter(({ noun }) => noun === 'media').length,
    users: people.length,
    replications: replications.length,
    activities: steps.length,
  })
  const accounts = JSON.parse(await readFile(join(dataDir, 'accounts.json'), 'utf8')) as unknown[]
  assert.equal(accounts.length, people.length)
  assert.equal(again, 0)
})
