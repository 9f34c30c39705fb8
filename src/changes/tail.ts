import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout } from 'node:timers/promises'
import type { DatabaseAdapter, Payload, PayloadRequest } from 'payload'
import { feedOf } from '../database/feed'
import { transactionsOf } from '../database/feed-transactions'
import type { Expected, FeedChange, Following, Take } from '../database/feed-types'
import type { Log } from '../log'
import { forgetHeld } from './held'
import { keepTrying } from './keep-trying'

export interface TailOptions {
  /** Up to where all has been derived; null: nothing has, and `lost` is asked at once. */
  from: string | null
  log: Log
  /**
   * Derives anew what the changed rows were derived into, and keeps the position with it: what
   * comes after it is told again after a start, and may be told twice. The rows are committed;
   * no transaction is running. What it throws is logged and tried again later, alone, while
   * later changes go on and the position handed over stays before it.
   */
  apply: Take
  /**
   * There is no way on from `from` (the database was restored, its history is gone): derives
   * everything anew and answers the position, taken by `now` before its first reading.
   */
  lost: () => Promise<string>
}

/** Told after `apply`, in the order of following, also when `apply` failed. Never throws. */
export interface Follower {
  changed: (changes: FeedChange[]) => void
  /** Anything may have changed. */
  everything: () => void
}

export interface Tail {
  /** False while another process's writes may not be heard of, or everything is derived anew. */
  readonly live: boolean
  /** Settles when everything committed before the call has been applied, or could not be. */
  caughtUp: () => Promise<void>
  /**
   * Everything after `from` up to the present, for what was built aside and is to be taken over;
   * answers the position it came to. Throws `HistoryLost`, and what `apply` throws.
   */
  read: (from: string, apply: Take) => Promise<string>
  now: () => Promise<string>
  /** Answers how to stop following. */
  follow(follower: Follower): () => void
  /** Whoever commits this row of the feed waits at the commit until it has been applied. */
  awaitRow: (req: Partial<PayloadRequest>, id: string) => Promise<void>
  stop: () => Promise<void>
}

/** Nobody's commit waits longer for what is derived. */
const patienceMs = 5000
const pauseMs = 5000

/**
 * Follows the change feed of this database in this process, from after the commits: first what was
 * held in memory is dropped, then `apply`, then the followers.
 */
export function startTail(payload: Payload, { from, log, apply, lost }: TailOptions): Tail {
  const feed = feedOf(payload.db)
  const followers = new Set<Follower>()
  const applying = new AsyncLocalStorage<true>()
  const stopping = new AbortController()
  const { signal } = stopping
  const trying = keepTrying({
    log,
    apply: (changes, position) => applying.run(true, () => apply(changes, position)),
    tried: (changes) => tell((follower) => follower.changed(changes)),
  })
  let connected = false
  let following: Following | undefined
  let begun = Promise.withResolvers<void>()

  const take: Take = (changes, position) => {
    forgetHeld(payload.db, writtenIn(changes))
    return trying.take(changes, position)
  }
  const tail: Tail = {
    get live() {
      return connected && following !== undefined
    },
    async caughtUp() {
      while (!signal.aborted) {
        await begun.promise
        const current = following
        await current?.caughtUp()
        if (current === following) return
      }
    },
    read: feed.read,
    now: feed.now,
    follow(follower) {
      followers.add(follower)
      return () => void followers.delete(follower)
    },
    async awaitRow(req, id) {
      // What is derived by writing is not waited for by itself.
      if (!following || applying.getStore()) return
      const expected = following.expect(id)
      await transactionsOf(payload.db).atEnd(req, {
        committed: () => settle(expected),
        failed: expected.forget,
      })
    },
    async stop() {
      tailsOf(payload.db).delete(tail)
      stopping.abort()
      begun.resolve()
      await following?.stop()
      await running
      await trying.stop()
    },
  }
  tailsOf(payload.db).add(tail)
  const running = followAlways()
  return tail

  async function followAlways(): Promise<void> {
    for (let position = from; ;) {
      position ??= await deriveAnew()
      if (position === null || signal.aborted) return
      trying.begin(position)
      following = feed.follow(position, { take, connected: (now) => (connected = now) })
      begun.resolve()
      try {
        await following.over
        return
      } catch (error) {
        log.warn({ err: error }, 'what follows the changes is derived anew')
        const lost = following
        following = undefined
        begun = Promise.withResolvers()
        await lost.stop()
        position = null
      }
    }
  }

  /** The new position; null when the tail was stopped before. */
  async function deriveAnew(): Promise<string | null> {
    while (!signal.aborted)
      try {
        const position = await applying.run(true, lost)
        forgetHeld(payload.db, null)
        tell((follower) => follower.everything())
        return position
      } catch (error) {
        if (!signal.aborted) log.error({ err: error }, 'nothing could be derived anew')
        await setTimeout(pauseMs, undefined, { signal, ref: false }).catch(() => undefined)
      }
    return null
  }

  async function settle(expected: Expected): Promise<void> {
    const patience = new AbortController()
    const late = setTimeout(patienceMs, 'late', { signal: patience.signal }).catch(() => 'late')
    try {
      if ((await Promise.race([expected.taken(), late])) !== 'late') return
      log.warn({ ms: patienceMs }, 'a change is not applied yet, and nobody waits any longer')
    } catch (error) {
      log.warn({ err: error }, 'a change could not be followed')
    } finally {
      patience.abort()
    }
    expected.forget()
    tell((follower) => follower.everything())
  }

  function tell(what: (follower: Follower) => void): void {
    for (const follower of followers)
      try {
        what(follower)
      } catch (error) {
        log.error({ err: error }, 'a follower of the changes')
      }
  }
}

/** What these changes wrote: whatever referred to a row that is gone may have been written too. */
const writtenIn = (changes: FeedChange[]): ReadonlySet<string> | null =>
  changes.some(({ operation }) => operation === 'delete')
    ? null
    : new Set(changes.map(({ noun }) => noun))

/** The tail that keeps what this process derives from this database, if there is one yet. */
export const tailOf = (db: DatabaseAdapter): Tail | undefined => tailsOf(db).values().next().value

/** Called where a row of the feed was written: whoever commits it waits until it is applied. */
export async function awaitRow(req: PayloadRequest, id: string): Promise<void> {
  await Promise.all([...tailsOf(req.payload.db)].map((tail) => tail.awaitRow(req, id)))
}

function tailsOf(db: DatabaseAdapter): Set<Tail> {
  const known = all.get(db)
  if (known) return known
  const made = new Set<Tail>()
  all.set(db, made)
  return made
}

// The server's and the panel's copies of this module share the tails.
const shared = globalThis as { portalTails?: WeakMap<DatabaseAdapter, Set<Tail>> }
const all = (shared.portalTails ??= new WeakMap())
