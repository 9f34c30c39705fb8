import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { HistoryLost, type FeedChange } from './feed-types'

type Client = ReturnType<MongooseAdapter['connection']['getClient']>
export type Database = ReturnType<Client['db']>
export type Stream = ReturnType<ReturnType<Database['collection']>['watch']>

/** One change as the stream tells it. */
export interface Event {
  /** Of its row in the feed. */
  id: string
  change: FeedChange
}

export interface Opened {
  stream: Stream
  /** Up to where everything has been heard; after the first answer. */
  position: () => string
}

/** The next change; null when there is none at the moment. */
export async function nextOf(stream: Stream): Promise<Event | null> {
  const event = await stream.tryNext()
  if (!event) return null
  if (event.operationType !== 'insert') throw new HistoryLost('the collection was replaced')
  const { _id, noun, row, operation } = event.fullDocument
  return {
    id: String(_id),
    change: {
      noun: String(noun),
      row: String(row),
      operation: operation as FeedChange['operation'],
    },
  }
}

/** There is no way on from a token: the server says so, or cannot read it. */
export const isLost = (error: unknown): boolean =>
  error instanceof HistoryLost ||
  (typeof error === 'object' && error !== null && lostCodes.has(Number(Reflect.get(error, 'code'))))

export const closed = (stream: Stream): Promise<void> => stream.close().catch(() => undefined)

/** FailedToParse, TypeMismatch, InvalidResumeToken, ChangeStreamFatalError, ChangeStreamHistoryLost. */
const lostCodes = new Set([9, 14, 260, 280, 286, 40585, 40647, 40649, 50811])

/** A position is the id of the feed's collection, a space, the stream's token. */
export const ownIn = (position: string): string => position.split(' ', 1)[0] ?? ''
export const tokenIn = (position: string): string => position.slice(position.indexOf(' ') + 1)

export function tokenOf(stream: Stream): string {
  const token = stream.resumeToken as { _data?: unknown } | null | undefined
  return String(token?._data ?? '')
}
