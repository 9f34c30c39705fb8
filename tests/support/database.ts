import { randomBytes } from 'node:crypto'

/** Where the runner says that a MongoDB replica set answers; unset: files run on SQLite. */
export const mongodbVariable = 'PORTAL_TEST_MONGODB'

export type Database = 'sqlite' | 'mongodb'

/** The database that this file's portals use. */
export const database: Database = process.env[mongodbVariable] ? 'mongodb' : 'sqlite'

/** The address of a database of that name on the runner's server. */
export function mongodbUri(name: string): string {
  const given = process.env[mongodbVariable]
  if (!given) throw new Error(`${mongodbVariable} says where MongoDB is: it is not set`)
  const uri = new URL(given)
  uri.pathname = `/${name}`
  return uri.href
}

export const newDatabaseName = (): string => `portal_${randomBytes(6).toString('hex')}`
