import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapter } from 'payload'
import {
  closed,
  isBefore,
  isLost,
  nextOf,
  ownIn,
  tokenIn,
  tokenOf,
  type Database,
  type Opened,
} from './feed-events'
import { followStream } from './feed-stream'
import { HistoryLost, type Feed, type FeedChange, type Take } from './feed-types'

/** How long the server holds a question that nothing answers yet; what happens is told at once. */
const patienceMs = 500
/** Changes handed on at once. */
const mostAtOnce = 500

/**
 * MongoDB tells what a majority has committed, in one order for everybody, by a change stream on
 * the feed's collection. A position is the collection's own id and the stream's token: a restored
 * collection is another one. Tokens compare as texts, as MongoDB's manual says.
 */
export function mongodbFeed(db: DatabaseAdapter): Feed {
  const database = (): Database => {
    const { connection } = db as unknown as MongooseAdapter
    return connection.getClient().db(connection.name)
  }

  const open = async (position?: string): Promise<Opened> => {
    const own = await ownId(database())
    if (position !== undefined && ownIn(position) !== own)
      throw new HistoryLost('it is of another database')
    const stream = database()
      .collection('changes')
      .watch([{ $match: { operationType: { $ne: 'delete' } } }], {
        maxAwaitTimeMS: patienceMs,
        ...(position === undefined ? {} : { resumeAfter: { _data: tokenIn(position) } }),
      })
    return { stream, position: () => `${own} ${tokenOf(stream)}` }
  }

  const now = async (): Promise<string> => {
    const { stream, position } = await open()
    try {
      await stream.tryNext()
      return position()
    } finally {
      await closed(stream)
    }
  }

  async function read(from: string, take: Take): Promise<string> {
    const target = await now()
    let reached = from
    const { stream, position } = await open(from)
    try {
      for (let changes: FeedChange[] = []; isBefore(reached, target);) {
        const event = await nextOf(stream)
        reached = position()
        if (event) changes.push(event.change)
        const enough = changes.length >= mostAtOnce || !isBefore(reached, target)
        if (changes.length > 0 && enough) await take(changes.splice(0), reached)
      }
      return reached
    } catch (error) {
      throw isLost(error) ? new HistoryLost('it is too old', error) : error
    } finally {
      await closed(stream)
    }
  }

  return { now, read, follow: (from, options) => followStream(from, options, { open, now }) }
}

/** The id MongoDB gave to the feed's collection. */
async function ownId(database: Database): Promise<string> {
  const [found] = await database.listCollections({ name: 'changes' }).toArray()
  const uuid = (found as { info?: { uuid?: unknown } } | undefined)?.info?.uuid
  if (!uuid) throw new Error('the database has no change feed')
  return String(uuid)
}
