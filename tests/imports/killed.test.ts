import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { parse } from 'csv-parse/sync'
import { getPayload } from 'payload'
import { withMongo } from '../../src/backup/mongodb'
import { database, mongodbUri, newDatabaseName } from '../support/database'
import { copyTemplate } from '../support/template'
import { messyTable } from './messy-table'
import { runImport } from './run-import'

const table = messyTable(300)
const databaseName = newDatabaseName()
let folder: string
let env: Record<string, string>

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-import-'))
  await copyTemplate(folder, databaseName)
  await writeFile(join(folder, 'pratiche.csv'), table.bytes)
  await writeFile(join(folder, 'mappa.yaml'), table.mapping)
  env = {
    DATA_DIR: folder,
    ...(database === 'mongodb' ? { DATABASE_URI: mongodbUri(databaseName) } : {}),
  }
})
after(async () => {
  if (database === 'mongodb')
    await withMongo(mongodbUri(databaseName), async (own) => void (await own.dropDatabase()))
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

const run = (...words: string[]) =>
  runImport([join(folder, 'pratiche.csv'), '--map', join(folder, 'mappa.yaml'), ...words], env)

test('killed in the middle, the command run again finishes and writes nothing twice', async () => {
  const { created, rejected } = table.expected
  const first = run('--write')
  while (!/ [1-9]\d* schede$/m.test(first.said()) && first.child.exitCode === null)
    await setTimeout(10)
  first.child.kill('SIGKILL')
  await first.ended
  assert.doesNotMatch(first.said(), /bozze create/, 'it was killed before its end')

  const out = join(folder, 'esito')
  const second = run('--write', '--out', out)
  assert.equal(await second.ended, 0, second.said())
  const [, made = '', there = ''] =
    /(\d+) bozze create; (\d+) già importate/.exec(second.said()) ?? []
  assert.equal(Number(made) + Number(there), created, second.said())
  assert.ok(Number(there) > 0 && Number(made) > 0, second.said())
  const rejects = parse(await readFile(join(out, 'rejects.csv')), { bom: true, delimiter: ';' })
  // With the title, the empty row and the two headers.
  assert.equal(rejects.length, rejected + 4)

  const third = run('--write')
  assert.equal(await third.ended, 0, third.said())
  assert.match(third.said(), new RegExp(`nessuna bozza creata; ${created} già importate`))
  assert.deepEqual(await stored(), { rows: created, entries: created, titles: created, failed: 1 })
})

/** What the database holds of it, read by this process once the others are over. */
async function stored() {
  Object.assign(process.env, env)
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config, disableOnInit: true })
  const everything = { where: {}, limit: 0, pagination: false } as const
  const { docs: rows } = await payload.db.find<{ id: string; resource: unknown }>({
    collection: 'imported-rows',
    ...everything,
  })
  const { docs: entries } = await payload.db.find<{ id: string; title: unknown; workflow: string }>(
    {
      collection: 'resources',
      ...everything,
      where: { id: { in: rows.map(({ resource }) => String(resource)) } },
      select: { title: true, workflow: true },
    },
  )
  const { totalDocs: drafts } = await payload.db.count({
    collection: 'resources',
    where: { and: [{ workflow: { equals: 'draft' } }, { slug: { like: 'pratica-' } }] },
  })
  const { totalDocs: failed } = await payload.db.count({
    collection: 'imports',
    where: { state: { equals: 'failed' } },
  })
  assert.equal(drafts, entries.length, 'no entry is there without its row')
  await payload.destroy()
  const titles = new Set(entries.map(({ title }) => JSON.stringify(title)))
  return { rows: rows.length, entries: entries.length, titles: titles.size, failed }
}
