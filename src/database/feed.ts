import type { DatabaseAdapter } from 'payload'
import { mongodbFeed } from './feed-mongodb'
import { sqliteFeed } from './feed-sqlite'
import type { Feed } from './feed-types'

/** The change feed of this database. */
export const feedOf = (db: DatabaseAdapter): Feed =>
  db.name === 'sqlite' ? sqliteFeed(db) : mongodbFeed(db)
