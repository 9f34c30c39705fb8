import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { appendFile, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { withMongo } from '../../src/backup/mongodb'
import { signIn } from '../soak/client'
import { freePort, startProcess, type PortalProcess } from '../soak/portal-process'
import { Client } from '../support/client'
import { database, mongodbUri, newDatabaseName } from '../support/database'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let folder: string
let restored: PortalProcess | undefined
const databases: string[] = []

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-backup-'))
  portal = await startPortal()
})
after(async () => {
  await restored?.stop()
  await portal.stop()
  for (const name of databases)
    await withMongo(mongodbUri(name), async (own) => void (await own.dropDatabase()))
  await rm(folder, { recursive: true, force: true })
})

/** Runs one of the two scripts as npm does; answers how it ended and what it said. */
async function script(
  name: 'backup' | 'restore',
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number; said: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [`src/${name}.ts`, ...args],
      { env: { ...process.env, ...env } },
    )
    return { code: 0, said: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, said: stdout + stderr }
  }
}

/** An empty place: a folder and, on MongoDB, a database that nobody has used. */
function emptyPlace(name: string): { dataDir: string; env: Record<string, string> } {
  const dataDir = join(folder, name)
  if (database === 'sqlite') return { dataDir, env: {} }
  const own = newDatabaseName()
  databases.push(own)
  return { dataDir, env: { DATABASE_URI: mongodbUri(own) } }
}

const restoring = (copy: string, place: ReturnType<typeof emptyPlace>) =>
  script('restore', [copy, '--into', place.dataDir], place.env)

async function write(): Promise<string> {
  const title = `Scheda ${randomUUID()}`
  const { status, text } = await portal
    .as('borgo.staff')
    .post('/api/resources', { kind: 'tool', title })
  assert.equal(status, 201, text)
  return title
}

/** Writes one entry after the other while `work` is done; answers their titles, in order. */
async function writingDuring(work: Promise<unknown>): Promise<string[]> {
  let over = false
  void work.finally(() => (over = true))
  const titles = []
  while (!over) titles.push(await write())
  return titles
}

async function upload(): Promise<{ url: string }> {
  const picture = await sharp({
    create: { width: 64, height: 48, channels: 3, background: '#17324d' },
  })
    .png()
    .toBuffer()
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(picture)], { type: 'image/png' }), 'piazza.png')
  form.set('_payload', JSON.stringify({ alt: 'Una piazza', people: 'none' }))
  const answer = await portal.as('borgo.staff').post('/api/media', form)
  assert.equal(answer.status, 201, answer.text)
  return { url: String(answer.body.doc.url) }
}

describe('a backup', () => {
  let copy: string
  let earlier: string
  let meanwhile: string[]
  let file: { url: string }

  before(async () => {
    copy = join(folder, 'copy')
    file = await upload()
    earlier = await write()
    const made = script('backup', [copy])
    meanwhile = await writingDuring(made)
    const { code, said } = await made
    assert.equal(code, 0, said)
  })

  test('taken while people write serves in another place: entries, history, accounts and files', async () => {
    const place = emptyPlace('restored')
    const { code, said } = await restoring(copy, place)
    assert.equal(code, 0, said)
    restored = await startProcess(await freePort(), { DATA_DIR: place.dataDir, ...place.env })
    const token = await signIn(restored.url, portal.user('borgo.staff'))
    const staff = new Client('borgo.staff', restored.url, token)

    const { body } = await staff.get('/api/resources?draft=true&limit=500')
    const titles = new Set((body.docs as { title: string }[]).map(({ title }) => title))
    assert.ok(titles.has(earlier))
    const copied = meanwhile.filter((title) => titles.has(title))
    assert.deepEqual(copied, meanwhile.slice(0, copied.length), 'the copy is of one moment')

    const history = '/api/activities?limit=500&sort=at'
    const there = await portal.as('borgo.staff').get(history)
    const here = await staff.get(history)
    assert.ok(there.body.totalDocs > 0)
    assert.deepEqual(here.body.docs, there.body.docs.slice(0, here.body.totalDocs))

    const picture = await staff.get(file.url)
    assert.equal(picture.status, 200)
    assert.equal(picture.text, (await portal.as('borgo.staff').get(file.url)).text)
    assert.equal((await fetch(`${restored.url}/it/risorse`)).status, 200)
  })

  test('restores nothing over something', async () => {
    const place = emptyPlace('full')
    assert.equal((await restoring(copy, place)).code, 0)
    const before = await readdir(place.dataDir)
    const { code, said } = await restoring(copy, place)
    assert.equal(code, 1)
    assert.match(said, /not empty/)
    assert.deepEqual(await readdir(place.dataDir), before)
  })

  test('is not written over something', async () => {
    const { code, said } = await script('backup', [copy])
    assert.equal(code, 1)
    assert.match(said, /not empty/)
  })

  for (const what of ['a file that changed', 'a database that changed', 'rows that are missing'])
    test(`restores nothing when it holds ${what}`, async () => {
      const spoilt = join(folder, what.replaceAll(' ', '-'))
      assert.equal((await script('backup', [spoilt])).code, 0)
      await spoil(spoilt, what)
      const place = emptyPlace(`from-${what.replaceAll(' ', '-')}`)
      const { code, said } = await restoring(spoilt, place)
      assert.equal(code, 1)
      assert.match(said, /it is not the file that was copied|rows instead of/)
      assert.deepEqual(await readdir(place.dataDir).catch(() => []), [])
      if (database === 'mongodb')
        await withMongo(String(place.env.DATABASE_URI), async (own) =>
          assert.deepEqual(await own.listCollections().toArray(), []),
        )
    })

  test('without its manifest is none', async () => {
    const cut = join(folder, 'cut')
    assert.equal((await script('backup', [cut])).code, 0)
    await rm(join(cut, 'manifest.json'))
    const { code, said } = await restoring(cut, emptyPlace('from-cut'))
    assert.equal(code, 1)
    assert.match(said, /no readable manifest/)
  })
})

async function spoil(copy: string, what: string): Promise<void> {
  const manifestFile = join(copy, 'manifest.json')
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as {
    counts: Record<string, number>
    files: { path: string }[]
  }
  if (what === 'rows that are missing') {
    manifest.counts.resources = (manifest.counts.resources ?? 0) + 1
    return writeFile(manifestFile, JSON.stringify(manifest))
  }
  const start = what === 'a file that changed' ? 'media/' : 'database/'
  const path = manifest.files.find((file) => file.path.startsWith(start))?.path ?? ''
  await appendFile(join(copy, path), 'x')
}
