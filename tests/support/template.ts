import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import {
  cp,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { withMongo } from '../../src/backup/mongodb'
import { builtFolder, nodeArguments } from './built'
import { database, mongodbUri } from './database'

/** What a planted database is made of: another content, another template. */
const sources = ['collections', 'media', 'payload.config.ts', 'seed', 'src', 'package-lock.json']

/** Rooms of `src` that no row comes from; the panel's is written in while it is built. */
const unrelated = new Set(
  ['admin', 'web', 'mail', 'backup', 'i18n'].map((room) => join('src', room)),
)

/** In a template's database once all of it is there. */
const planted = 'template-planted'

type Mongo = Parameters<Parameters<typeof withMongo>[1]>[0]

interface Template {
  /** Its data folder: uploads, accounts, and SQLite's file. */
  folder: string
  /** Its database on MongoDB. */
  name: string
}

/** A migrated and planted portal, made once by a process of its own and kept. */
export async function template(): Promise<Template> {
  const name = await templateName()
  const all = join('.cache', 'test-templates', database)
  const folder = join(all, name)
  if (existsSync(folder) && (database === 'sqlite' || (await isPlanted(name))))
    return { folder, name }
  await mkdir(all, { recursive: true })
  const beside = await mkdtemp(`${folder}-`)
  try {
    await plant(beside, name)
    await rm(folder, { recursive: true, force: true })
    await rename(beside, folder)
  } catch (error) {
    await rm(beside, { recursive: true, force: true })
    // Another file's process was quicker.
    if (!existsSync(folder)) throw error
  }
  await dropAllBut(all, name)
  return { folder, name }
}

/** Puts a copy of the template where a portal will find it. */
export async function copyTemplate(dataDir: string, databaseName: string): Promise<void> {
  const { folder, name } = await template()
  await cp(folder, dataDir, { recursive: true })
  if (database === 'sqlite') return
  await withMongo(mongodbUri(name), (from) =>
    withMongo(mongodbUri(databaseName), async (to) => {
      const found = await from.listCollections().toArray()
      const copied = found.filter((collection) => collection.name !== planted)
      await Promise.all(copied.map(({ name: of }) => copyCollection(from, to, of)))
    }),
  )
}

/** With its indexes, made while it is empty: on what is in it each would take its time. */
async function copyCollection(from: Mongo, to: Mongo, name: string): Promise<void> {
  const indexes = await from.collection(name).indexes()
  const own = indexes.filter((index) => index.name !== '_id_')
  await to.createCollection(name)
  if (own.length > 0) await to.collection(name).createIndexes(own)
  const rows = await from.collection(name).find().toArray()
  if (rows.length > 0) await to.collection(name).insertMany(rows)
}

async function plant(dataDir: string, name: string): Promise<void> {
  const { DATABASE_URI: _, NODE_TEST_CONTEXT: __, ...inherited } = process.env
  const own =
    database === 'mongodb' ? { DATABASE_URI: mongodbUri(name) } : { DATABASE_URI: undefined }
  if (database === 'mongodb')
    await withMongo(mongodbUri(name), async (there) => void (await there.dropDatabase()))
  await promisify(execFile)(process.execPath, nodeArguments('tests/support/plant-template.ts'), {
    env: { ...inherited, NODE_ENV: 'test', LOG_LEVEL: 'error', DATA_DIR: dataDir, ...own },
  })
  if (database === 'mongodb')
    await withMongo(mongodbUri(name), async (there) => void (await there.createCollection(planted)))
}

const isPlanted = (name: string): Promise<boolean> =>
  withMongo(mongodbUri(name), async (there) => {
    const found = await there.listCollections({ name: planted }).toArray()
    return found.length > 0
  })

/** Templates of other contents: a few are kept, for whoever runs tests of another state now. */
async function dropAllBut(all: string, name: string): Promise<void> {
  const others = (await readdir(all)).filter((other) => !other.startsWith(name))
  const dated = await Promise.all(
    others.map(async (other) => ({ other, at: (await stat(join(all, other))).mtimeMs })),
  )
  for (const { other } of dated.sort((a, b) => b.at - a.at).slice(5))
    await rm(join(all, other), { recursive: true, force: true })
}

/** After the content it is made of: once a run, whose built files stay what they are. */
async function templateName(): Promise<string> {
  const run = builtFolder()
  const kept = run && join(run, 'template-name')
  if (kept && existsSync(kept)) return readFile(kept, 'utf8')
  const name = `template_${(await contentOf(sources)).slice(0, 16)}`
  if (kept) await writeFile(kept, name)
  return name
}

async function contentOf(roots: string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const root of roots)
    for (const file of await filesUnder(root)) hash.update(file).update(await readFile(file))
  return hash.digest('hex')
}

async function filesUnder(path: string): Promise<string[]> {
  if (unrelated.has(path) || !existsSync(path)) return []
  if (!(await stat(path)).isDirectory()) return [path]
  const names = (await readdir(path)).sort()
  return (await Promise.all(names.map((name) => filesUnder(join(path, name))))).flat()
}
