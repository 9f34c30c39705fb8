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
  /** Grows with every write of this process that has become visible. */
  generation: number
  values: Map<string, Known<unknown> & { until: number }>
}

/**
 * Reads once what everybody may read and hardly ever changes, and keeps it until this process has
 * written anything: whoever writes sees it in the very next answer. What another process writes to
 * the same database is seen when the tail hears of it, and within two seconds without one.
 */
export function held<Value>(
  payload: Payload,
  key: string,
  read: () => Promise<Value>,
): Promise<Value> {
  const here = heldBy(payload)
  const known = here.values.get(key)
  if (known && known.until > Date.now()) return given(known as Known<Value>)
  const { generation } = here
  const reads = nothingRead()
  const value = recordReads(payload.db, reads, read)
  const until = isAlone(payload) ? Infinity : Date.now() + sharedDatabaseMs
  if (here.values.size >= mostHeld) here.values.clear()
  here.values.set(key, { value, reads, until })
  // What was read while somebody wrote may be older than what they wrote.
  const drop = (): void => void here.values.delete(key)
  value.then(() => here.generation !== generation && drop(), drop)
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
): Promise<Value> => (isAlone(payload) ? held(payload, key, read) : read())

/** SQLite's one process is the only one that writes. */
const isAlone = (payload: Payload): boolean => payload.db.name === 'sqlite'

function heldBy(payload: Payload): Held {
  const known = all.get(payload.db)
  if (known) return known
  const made: Held = { generation: 0, values: new Map() }
  all.set(payload.db, made)
  transactionsOf(payload.db).onWrite(() => forget(made))
  return made
}

/** Drops everything held, as after a write of another process. */
export function forgetHeld(db: DatabaseAdapter): void {
  const known = all.get(db)
  if (known) forget(known)
}

function forget(here: Held): void {
  here.generation += 1
  here.values.clear()
}

// One process may hold two copies of this module, the server's and the panel's.
const shared = globalThis as { portalHeld?: WeakMap<DatabaseAdapter, Held> }
const all = (shared.portalHeld ??= new WeakMap())
