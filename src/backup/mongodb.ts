import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { BackupRefusal } from './place.ts'

type Client = ReturnType<MongooseAdapter['connection']['getClient']>
type Database = ReturnType<Client['db']>
type Row = Record<string, unknown>

/** The part of MongoDB's driver that is used here, as the database adapter brings it. */
interface Driver {
  MongoClient: new (uri: string, options: object) => Client
  BSON: { deserialize(bytes: Buffer, options: object): Row }
}

/** A collection's file inside a backup, in the format of `mongodump`. */
export const bsonFile = (collection: string): string => `database/${collection}.bson`
const collectionOf = (path: string): string => basename(path, '.bson')

/** What is not yet in its place; a name that no collection of the portal has. */
const waiting = 'restoring.'

/** Documents put in at once. */
const batch = 500

/** A snapshot that a change of the collections' list made unreadable, or too old: taken anew. */
const takenAnew = new Set([246, 239])
const attempts = 5

/** Runs `work` with a connection of its own. */
export async function withMongo<Result>(
  uri: string,
  work: (database: Database, client: Client) => Promise<Result>,
): Promise<Result> {
  const { MongoClient } = await driver()
  const client = new MongoClient(uri, {
    serverSelectionTimeoutMS: 10_000,
    writeConcern: { w: 'majority', journal: true },
  })
  try {
    return await work(client.db(), client)
  } finally {
    await client.close()
  }
}

/**
 * Writes every collection into `folder/database`, all as they were at one moment, while others go
 * on writing. Indexes are not in it: the portal makes them when it starts.
 */
export async function dumpMongo(uri: string, folder: string): Promise<Record<string, number>> {
  return withMongo(uri, async (database, client) => {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await dumpOnce(database, client, folder)
      } catch (error) {
        const code = typeof error === 'object' && error !== null && Reflect.get(error, 'code')
        if (attempt === attempts || !takenAnew.has(Number(code))) throw error
      }
  })
}

async function dumpOnce(
  database: Database,
  client: Client,
  folder: string,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  const session = client.startSession({ snapshot: true })
  try {
    for (const name of await collectionsOf(database)) {
      const file = await open(join(folder, bsonFile(name)), 'w', 0o600)
      counts[name] = 0
      try {
        const rows = database.collection(name).find({}, { session, raw: true, batchSize: batch })
        for await (const row of rows) {
          await file.writeFile(row as unknown as Buffer)
          counts[name] += 1
        }
      } finally {
        await file.close()
      }
    }
  } finally {
    await session.endSession()
  }
  return counts
}

/** Refuses a database that holds anything. */
export async function assertEmptyMongo(uri: string): Promise<void> {
  await withMongo(uri, async (database) => {
    for (const name of await collectionsOf(database))
      if (await database.collection(name).findOne({}, { projection: { _id: 1 } }))
        throw new BackupRefusal(
          `il database ${database.databaseName} non è vuoto: indica un database nuovo in DATABASE_URI`,
          `the database ${database.databaseName} is not empty: name a new one in DATABASE_URI`,
        )
  })
}

/**
 * Puts the collections of a backup beside the database's own, and answers how many documents each
 * has. The portal sees none of them until `placeMongo`.
 */
export async function loadMongo(
  uri: string,
  folder: string,
  paths: string[],
): Promise<Record<string, number>> {
  const { BSON } = await driver()
  return withMongo(uri, async (database) => {
    await dropWaiting(database)
    const counts: Record<string, number> = {}
    for (const path of paths) {
      const name = collectionOf(path)
      const target = await database.createCollection(waiting + name)
      let rows: Row[] = []
      const put = async (): Promise<void> => {
        if (rows.length > 0) await target.insertMany(rows, { ordered: true })
        rows = []
      }
      for await (const bytes of documentsIn(join(folder, path))) {
        // Every type as it was written: a 32-bit number stays one.
        rows.push(BSON.deserialize(bytes, { promoteValues: false, promoteLongs: false }))
        if (rows.length === batch) await put()
      }
      await put()
      counts[name] = await target.countDocuments()
    }
    return counts
  })
}

/** Gives the loaded collections their names: renames alone, no document moves. */
export async function placeMongo(uri: string): Promise<void> {
  await withMongo(uri, async (database) => {
    for (const name of await waitingIn(database))
      await database.renameCollection(name, name.slice(waiting.length), { dropTarget: true })
  })
}

/** Leaves nothing of a restore that failed. */
export async function clearMongo(uri: string, paths: string[]): Promise<void> {
  await withMongo(uri, async (database) => {
    await dropWaiting(database)
    for (const path of paths) await database.collection(collectionOf(path)).drop()
  })
}

async function dropWaiting(database: Database): Promise<void> {
  for (const name of await waitingIn(database)) await database.collection(name).drop()
}

const allNames = async (database: Database): Promise<string[]> =>
  (await database.listCollections({ type: 'collection' }, { nameOnly: true }).toArray())
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.'))
    .sort()

const collectionsOf = async (database: Database): Promise<string[]> =>
  (await allNames(database)).filter((name) => !name.startsWith(waiting))

const waitingIn = async (database: Database): Promise<string[]> =>
  (await allNames(database)).filter((name) => name.startsWith(waiting))

/** The documents of a file, one after the other: each begins with its own length. */
async function* documentsIn(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    while (rest.length >= 4 && rest.length >= rest.readInt32LE(0)) {
      const length = rest.readInt32LE(0)
      yield rest.subarray(0, length)
      rest = rest.subarray(length)
    }
  }
  if (rest.length > 0)
    throw new BackupRefusal(`${basename(path)}: è troncato`, `${basename(path)}: it is cut short`)
}

async function driver(): Promise<Driver> {
  const adapter = createRequire(import.meta.resolve('@payloadcms/db-mongodb'))
  const { mongo } = adapter('mongoose') as { mongo: Driver }
  return mongo
}
