import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, watch } from 'node:fs'
import { cp, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { withMongo } from '../../src/backup/mongodb'
import { freePort, startProcess, type PortalProcess } from '../soak/portal-process'
import { nodeArguments } from '../support/built'
import { docOf } from '../support/answers'
import { Client } from '../support/client'
import { database, mongodbUri, newDatabaseName } from '../support/database'
import { copyTemplate } from '../support/template'

/*
 * A portal in a process of its own, whose index is taken away, damaged, aged and built aside. What is
 * asked is the library over HTTP; what it must answer is known from the database's content.
 */
const databaseName = newDatabaseName()
let dataDir: string
let folder: string
let file: string
let portal: PortalProcess

before(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'portal-index-'))
  folder = join(dataDir, 'search')
  file = join(folder, 'index-1.db')
  await copyTemplate(dataDir, databaseName)
})
after(async () => {
  await portal.kill()
  if (database === 'mongodb')
    await withMongo(mongodbUri(databaseName), async (own) => void (await own.dropDatabase()))
  await rm(dataDir, { recursive: true, force: true })
})

const environmentHere = () => ({
  NODE_ENV: 'test',
  DATA_DIR: dataDir,
  ...(database === 'mongodb' ? { DATABASE_URI: mongodbUri(databaseName) } : {}),
})

/** Starts the portal and waits until it says that it is ready: its index is then, too. */
const start = async (further: Record<string, string> = {}): Promise<void> => {
  portal = await startProcess(await freePort(), { ...environmentHere(), ...further })
}

/** How many entries of the library everyone finds. */
async function total(q: string): Promise<number> {
  const { status, body, text } = await new Client('nobody', portal.url, null).get(
    `/api/search?q=${encodeURIComponent(q)}`,
  )
  assert.equal(status, 200, text.slice(0, 300))
  // What was not found, and something like it instead, is not what was asked for.
  return body.didYouMean === null ? body.total : 0
}

/** Somebody of ANCI, signed in to the portal that runs now. */
async function anci(): Promise<Client> {
  const accounts = JSON.parse(await readFile(join(dataDir, 'accounts.json'), 'utf8')) as {
    email: string
    password: string
    role: string
  }[]
  const { email, password } = accounts.find(({ role }) => role === 'anci') ?? assert.fail()
  const nobody = new Client('nobody', portal.url, null)
  const { body } = await nobody.post('/api/users/login', { email, password })
  return new Client('anci', portal.url, String(body.token))
}

/** Gives a city whose entries everyone finds another name, which nothing else says. */
async function rename(name: string): Promise<void> {
  const client = await anci()
  const { body } = await client.get('/api/organisations?where[slug][equals]=bologna')
  docOf(await client.patch(`/api/organisations/${body.docs[0].id}`, { name }))
}

/** Settles when the folder is as wanted, which some event in it brings about. */
async function until(wanted: () => boolean | Promise<boolean>): Promise<void> {
  const watcher = watch(folder)
  try {
    while (!(await wanted())) await once(watcher, 'change')
  } finally {
    watcher.close()
  }
}

const numberOf = async (path: string): Promise<number> => (await stat(path)).ino

let ofTheCity: number

describe('an index that is of no use is built anew', () => {
  test('there is none yet', async () => {
    assert.equal(existsSync(file), false)
    await start()
    ofTheCity = await total('Bologna')
    assert.ok(ofTheCity > 0)
    await rename('Civitanuvola')
    assert.ok((await total('Civitanuvola')) > 0)
  })

  test('deleted while it is served: it goes on answering, and a new one follows what is written', async () => {
    const found = await total('Civitanuvola')
    await rm(file)
    assert.equal(await total('Civitanuvola'), found)
    await rename('Civitavento')
    assert.equal(await total('Civitavento'), found)
    await until(() => existsSync(file))
    await rename('Civitapioggia')
    assert.equal(await total('Civitapioggia'), found)
    assert.equal(await total('Civitavento'), 0)
  })

  test('damaged while the portal was away', async () => {
    await portal.stop()
    await writeFile(file, 'nothing that an index begins with '.repeat(1000))
    await start()
    assert.ok((await total('Civitapioggia')) > 0)
    await portal.stop()
    await truncate(file, 20_000)
    await start()
    assert.ok((await total('Civitapioggia')) > 0)
  })

  test('of an older version', async () => {
    await portal.stop()
    const before = await numberOf(file)
    const index = new DatabaseSync(file)
    index.exec("UPDATE meta SET value = '0' WHERE name = 'version'")
    index.close()
    await start()
    assert.notEqual(await numberOf(file), before)
    assert.ok((await total('Civitapioggia')) > 0)
  })

  test('made while invented content was shown, when it is hidden, and the other way round', async () => {
    assert.ok((await total('Borgo Esempio')) > 0)
    await portal.stop()
    await start({ DEMONSTRATION: 'hidden' })
    assert.equal(await total('Borgo Esempio'), 0)
    assert.ok((await total('Civitapioggia')) > 0)
    await portal.stop()
    await start()
    assert.ok((await total('Borgo Esempio')) > 0)
  })
})

describe('what was committed is found after kill -9', () => {
  test('also when the process died before its index had taken it', async () => {
    await portal.stop()
    const earlier = join(dataDir, 'earlier.db')
    await cp(file, earlier)
    await start()
    await rename('Civitaneve')
    await portal.kill()
    // The index as it was between the commit and its own step.
    for (const end of ['', '-wal', '-shm']) await rm(file + end, { force: true })
    await cp(earlier, file)
    const before = await numberOf(file)
    await start()
    assert.ok((await total('Civitaneve')) > 0)
    assert.equal(await total('Civitapioggia'), 0)
    assert.equal(await numberOf(file), before, 'it was brought up to date, not built anew')
  })
})

describe('npm run search:rebuild', () => {
  /** Runs the command, from the sources; answers what it said. */
  async function rebuild(meanwhile: () => Promise<void> = async () => undefined): Promise<string> {
    const { DATABASE_URI: _, ...inherited } = process.env
    const own: Record<string, string> = environmentHere()
    const child = spawn(process.execPath, nodeArguments('tests/search/rebuild-process.ts'), {
      env: { ...inherited, ...own, PORT: '0', LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    const hear = (piece: Buffer) => (said += piece.toString())
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    const ended = once(child, 'close')
    await meanwhile()
    const [code] = await ended
    assert.equal(code, 0, said)
    return said
  }

  test('a running portal takes it over, with what was written meanwhile', async () => {
    const before = await numberOf(file)
    let written = 0
    const names = ['Civitasole', 'Civitaluna', 'Civitastella']
    const said = await rebuild(async () => {
      for (const name of names) {
        await rename(name)
        assert.ok((await total(name)) > 0, 'it answers all the while')
        written += 1
      }
    })
    assert.match(said, /\d+ entries in/)
    assert.equal(written, names.length)
    await until(async () => existsSync(file) && (await numberOf(file)) !== before)
    assert.ok((await total('Civitastella')) > 0)
    assert.equal(await total('Civitaluna'), 0)
    await rename('Civitalampo')
    assert.ok((await total('Civitalampo')) > 0)
    assert.equal(existsSync(join(folder, 'rebuilt.db')), false)
  })

  test('a portal that does not run takes it over when it starts', async () => {
    await portal.stop()
    const before = await numberOf(file)
    await rebuild()
    const built = await numberOf(join(folder, 'rebuilt.db'))
    await start()
    assert.equal(await numberOf(file), built)
    assert.notEqual(built, before)
    assert.ok((await total('Civitalampo')) > 0)
  })

  test('one that was made of other documents is left aside', async () => {
    const before = await numberOf(file)
    await writeFile(join(folder, 'rebuilt.db'), 'no index')
    await until(
      () =>
        !existsSync(join(folder, 'rebuilt.db')) && !existsSync(join(folder, 'index-1.offered.db')),
    )
    assert.equal(await numberOf(file), before)
    assert.ok((await total('Civitalampo')) > 0)
  })
})
