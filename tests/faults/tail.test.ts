import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { withMongo } from '../../src/backup/mongodb'
import { clientOf, signIn, type Client } from '../soak/client'
import { freePort, startProcess, type PortalProcess } from '../soak/portal-process'
import { nodeArguments } from '../support/built'
import { database, mongodbUri, newDatabaseName } from '../support/database'
import { copyTemplate } from '../support/template'

const databaseName = newDatabaseName()
const running = new Set<PortalProcess>()
const folders: string[] = []
let dataDir: string
let environment: Record<string, string>

before(async () => {
  dataDir = await newFolder()
  await copyTemplate(dataDir, databaseName)
  environment = database === 'mongodb' ? { DATABASE_URI: mongodbUri(databaseName) } : {}
})
after(async () => {
  for (const portal of running) await portal.kill()
  if (database === 'mongodb')
    await withMongo(mongodbUri(databaseName), async (own) => void (await own.dropDatabase()))
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-tail-'))
  folders.push(folder)
  return folder
}

/** A data folder of a second process: the people are the first one's. */
async function anotherFolder(): Promise<string> {
  const folder = await newFolder()
  await copyFile(join(dataDir, 'accounts.json'), join(folder, 'accounts.json'))
  return folder
}

async function start(folder: string): Promise<PortalProcess> {
  const portal = await startProcess(await freePort(), { DATA_DIR: folder, ...environment })
  running.add(portal)
  return portal
}

async function kill(portal: PortalProcess): Promise<void> {
  running.delete(portal)
  await portal.kill()
}

const page = (portal: PortalProcess, path: string): Promise<string> =>
  fetch(portal.url + path).then((answer) => answer.text())

/** Somebody of ANCI, who may change any page about the project. */
async function anci(portal: PortalProcess): Promise<Client> {
  const text = await readFile(join(dataDir, 'accounts.json'), 'utf8')
  const accounts = JSON.parse(text) as { email: string; password: string; role: string }[]
  const account = accounts.find(({ role }) => role.startsWith('anci'))
  assert.ok(account)
  return clientOf(portal.url, await signIn(portal.url, account))
}

/** A slug of an entry that everybody finds. */
async function anEntry(portal: PortalProcess): Promise<string> {
  const { docs } = await clientOf(portal.url).must('GET', '/api/resources?limit=1&sort=slug')
  return String(docs?.[0]?.slug)
}

async function commitAndDie(slug: string, title: string): Promise<void> {
  const child = spawn(
    process.execPath,
    [...nodeArguments('tests/faults/commit-and-die.ts'), slug, title],
    {
      env: { ...process.env, LOG_LEVEL: 'error', DATA_DIR: dataDir, ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let said = ''
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()))
  const [, signal] = await once(child, 'close')
  assert.equal(signal, 'SIGKILL', said)
}

describe('what was committed and not followed', () => {
  test('is found after a start: kill -9 between the commit and what follows it', async () => {
    const first = await start(dataDir)
    const slug = await anEntry(first)
    const title = 'Zibaldone quarantaduesimo'
    assert.ok(!(await page(first, '/it/risorse?q=zibaldone')).includes(slug))
    await kill(first)
    await commitAndDie(slug, title)
    const again = await start(dataDir)
    const found = await page(again, '/it/risorse?q=zibaldone')
    assert.ok(found.includes(slug), found.slice(0, 300))
    assert.ok((await page(again, `/it/risorse/${slug}`)).includes(title))
    await kill(again)
  })
})

describe('two processes on one database', () => {
  test('what one writes the other serves within a second, cached pages and search alike', async () => {
    // The embedded database has one process; there, the one that writes is the one that serves.
    const writing = await start(dataDir)
    const serving = database === 'mongodb' ? await start(await anotherFolder()) : writing
    const client = await anci(writing)
    const { docs } = await client.must('GET', '/api/pages?limit=1&sort=slug')
    const [row] = docs ?? []
    assert.ok(row)
    for (let round = 1; round <= 5; round += 1) {
      const title = `Pagina della prova ${'abcde'.charAt(round - 1)}`
      const path = `/it/pagine/${String(row.slug)}`
      await page(serving, '/it/mappa-del-sito')
      assert.ok(!(await page(serving, path)).includes(title))
      await client.must('PATCH', `/api/pages/${row.id}`, { title })
      const written = performance.now()
      let shown = await page(serving, path)
      while (!shown.includes(title) && performance.now() - written < 1000)
        shown = await page(serving, path)
      assert.ok(shown.includes(title), `round ${round}`)
    }
    await kill(serving)
    if (serving !== writing) await kill(writing)
  })
})
