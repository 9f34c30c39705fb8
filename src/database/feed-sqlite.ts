import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapter } from 'payload'
import {
  HistoryLost,
  type Feed,
  type FeedChange,
  type FollowOptions,
  type Following,
  type Take,
} from './feed-types'

/** Rows read at once. */
const mostAtOnce = 500

/** A reading that failed is repeated after this, when nobody asks before. */
const retriedAfterMs = 1000

/** Before the first row. */
const beginning = 'beginning'

/**
 * SQLite has one writer, so rows come in the order of their commits. A position is the id of the
 * last row: row numbers may change when the file is packed, and another database has other ids.
 */
export function sqliteFeed(db: DatabaseAdapter): Feed {
  const { client } = db as unknown as SQLiteAdapter

  const now = async (): Promise<string> => {
    const [row] = await rows('SELECT id FROM changes ORDER BY rowid DESC LIMIT 1')
    return row ? String(row.id) : beginning
  }

  async function read(from: string, take: Take): Promise<string> {
    let position = from
    for (let number = await numberOf(from); ;) {
      const found = await rows(
        'SELECT rowid AS number, id, noun, row, operation FROM changes ' +
          `WHERE rowid > ? ORDER BY rowid LIMIT ${mostAtOnce}`,
        [number],
      )
      const last = found.at(-1)
      if (!last) return position
      position = String(last.id)
      number = Number(last.number)
      await take(found.map(changeOf), position)
      if (found.length < mostAtOnce) return position
    }
  }

  /** The number of the row a position names; nothing before it is missing. */
  async function numberOf(position: string): Promise<number> {
    const [row] =
      position === beginning
        ? await rows('SELECT coalesce(min(rowid) - 1, 0) AS number FROM changes')
        : await rows('SELECT rowid AS number FROM changes WHERE id = ?', [position])
    const number = row && Number(row.number)
    if (number === undefined || (position === beginning && number > 0))
      throw new HistoryLost('the position is not in this database')
    return number
  }

  async function rows(sql: string, args: (number | string)[] = []) {
    return (await client.execute({ sql, args })).rows
  }

  return { now, read, follow: (from, options) => followByReading(from, options, read) }
}

/** This process alone writes: whoever has written asks to read on. Many at once share one reading. */
function followByReading(
  from: string,
  { take, connected }: FollowOptions,
  read: Feed['read'],
): Following {
  const over = Promise.withResolvers<void>()
  let position = from
  let stopped = false
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined

  const drain = async (): Promise<void> => {
    if (stopped) return
    try {
      position = await read(position, async (changes, reached) => {
        await take(changes, reached)
        position = reached
      })
    } catch (error) {
      if (!(error instanceof HistoryLost)) {
        setTimeout(() => void caughtUp().catch(() => undefined), retriedAfterMs).unref()
        throw error
      }
      over.reject(error)
    }
  }
  const start = (): Promise<void> => (running = drain().finally(() => (running = undefined)))
  // A reading under way may have begun before the caller's commit: the next one has not.
  const caughtUp = (): Promise<void> => {
    if (!running) return start()
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined
        return start()
      })
    return next
  }
  const expected = { taken: caughtUp, forget: () => undefined }
  connected?.(true)
  caughtUp().catch(() => undefined)
  return {
    caughtUp,
    expect: () => expected,
    over: over.promise,
    async stop() {
      stopped = true
      await (next ?? running)?.catch(() => undefined)
      over.resolve()
    },
  }
}

const changeOf = (row: Record<string, unknown>): FeedChange => ({
  noun: String(row.noun),
  row: String(row.row),
  operation: row.operation as FeedChange['operation'],
})
