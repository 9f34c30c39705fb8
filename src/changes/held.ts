import type { DatabaseAdapter, Payload } from 'payload'
import { transactionsOf } from '../database/feed-transactions'
import { isRecording, nothingRead, readingOf, recordReads, type Reads } from './reads'

/** Another process's write is told by the tail; where it is not, it is seen after this. */
const sharedDatabaseMs = 2000
const mostHeld = 500

interface Known<Value> {
  value: Promise<Value>
  reads: Reads
}

interface Held {
  /** No other process writes. */
  alone: boolean
  values: Map<string, Kept>
}

interface Kept extends Known<unknown> {
  until: number
  /** Until then not all of its reads are known: any write drops it. */
  settled: boolean
}

/**
 * Reads once what everybody may read and hardly ever changes, and keeps it until this process has
 * written to what it was read from: whoever writes sees it in the very next answer. What another
 * process writes to the same database is seen when the tail hears of it, and within two seconds
 * without one.
 */
export function held<Value>(
  payload: Payload,
  key: string,
  read: () => Promise<Value>,
): Promise<Value> {
  const here = heldBy(payload)
  const known = here.values.get(key)
  if (known && known.until > Date.now()) return given(known as Known<Value>)
  const reads = nothingRead()
  const value = recordReads(payload.db, reads, read)
  const until = isAlone(payload.db) ? Infinity : Date.now() + sharedDatabaseMs
  if (here.values.size >= mostHeld) here.values.clear()
  const kept: Kept = { value, reads, until, settled: false }
  here.values.set(key, kept)
  value.then(
    () => (kept.settled = true),
    () => here.values.get(key) === kept && here.values.delete(key),
  )
  return given({ value, reads })
}

/** Whatever is made of it was made from what it was read from. */
const given = <Value>({ value, reads }: Known<Value>): Promise<Value> =>
  isRecording()
    ? value.then((known) => {
        readingOf(reads)
        return known
      })
    : value

/**
 * The same for what must never be old, not even for a moment: held where this process alone writes,
 * read every time where others may.
 */
export const heldAlone = <Value>(
  payload: Payload,
  key: string,
  read: () => Promise<Value>,
): Promise<Value> => (isAlone(payload.db) ? held(payload, key, read) : read())

/** SQLite's one process is the only one that writes. */
const isAlone = (db: DatabaseAdapter): boolean => db.name === 'sqlite'

function heldBy(payload: Payload): Held {
  const known = all.get(payload.db)
  if (known) return known
  const made: Held = { alone: isAlone(payload.db), values: new Map() }
  all.set(payload.db, made)
  transactionsOf(payload.db).onWrite((collections) => forget(made, collections))
  return made
}

/** Drops what was read from these collections, all of it where it may be any: a write elsewhere. */
export function forgetHeld(db: DatabaseAdapter, collections: ReadonlySet<string> | null): void {
  const known = all.get(db)
  if (known) forget(known, collections)
}

function forget({ alone, values }: Held, collections: ReadonlySet<string> | null): void {
  // In a transaction of MongoDB's something may be read, and held, that others have written since.
  if (!collections || !alone) return values.clear()
  for (const [key, { reads, settled }] of values)
    if (!settled || [...collections].some((written) => reads.nouns.has(written))) values.delete(key)
}

// One process may hold two copies of this module, the server's and the panel's.
const shared = globalThis as { portalHeld?: WeakMap<DatabaseAdapter, Held> }
const all = (shared.portalHeld ??= new WeakMap())
