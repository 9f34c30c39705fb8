import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapter } from 'payload'
import {
  closed,
  isLost,
  nextOf,
  ownIn,
  tokenIn,
  tokenOf,
  type Database,
  type Event,
  type Opened,
} from './feed-events'
import { followStream } from './feed-stream'
import { HistoryLost, type Feed, type FeedChange, type Take } from './feed-types'

/** How long the server holds a question that nothing answers yet; what happens is told at once. */
const patienceMs = 300
/** The least it takes, where only what is there already is asked for. */
const noPatienceMs = 1
/** Changes handed on at once. */
const mostAtOnce = 500

/**
 * MongoDB tells what a majority has committed, in one order for everybody, by a change stream on
 * the feed's collection. A position is the collection's own id and the stream's token: a restored
 * collection is another one.
 */
export function mongodbFeed(db: DatabaseAdapter): Feed {
  const database = (): Database => {
    const { connection } = db as unknown as MongooseAdapter
    return connection.getClient().db(connection.name)
  }

  const open = async (position: string | undefined, patienceMs: number): Promise<Opened> => {
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
    const { stream, position } = await open(undefined, noPatienceMs)
    try {
      await nextOf(stream)
      return position()
    } finally {
      await closed(stream)
    }
  }

  /** Calls `hear` with every event up to the present, then answers where that is. */
  async function hearAll(from: string, hear: HearOne): Promise<string> {
    const { stream, position } = await open(from, noPatienceMs)
    try {
      for (;;) {
        // The server answers with nothing only once it has looked through all there is.
        const event = await nextOf(stream)
        if (!event) return position()
        await hear(event, position())
      }
    } catch (error) {
      throw isLost(error) ? new HistoryLost('it is too old', error) : error
    } finally {
      await closed(stream)
    }
  }

  async function read(from: string, take: Take): Promise<string> {
    const changes: FeedChange[] = []
    const reached = await hearAll(from, async ({ change }, position) => {
      changes.push(change)
      if (changes.length >= mostAtOnce) await take(changes.splice(0), position)
    })
    if (changes.length > 0) await take(changes, reached)
    return reached
  }

  async function lastAfter(from: string): Promise<string | undefined> {
    let last: string | undefined
    await hearAll(from, ({ id }) => void (last = id))
    return last
  }

  return {
    now,
    read,
    follow: (from, options) =>
      followStream(from, options, { open: (position) => open(position, patienceMs), lastAfter }),
  }
}

type HearOne = (event: Event, position: string) => Promise<void> | void

/** The id MongoDB gave to the feed's collection. */
async function ownId(database: Database): Promise<string> {
  const [found] = await database.listCollections({ name: 'changes' }).toArray()
  const uuid = (found as { info?: { uuid?: unknown } } | undefined)?.info?.uuid
  if (!uuid) throw new Error('the database has no change feed')
  return String(uuid)
}
