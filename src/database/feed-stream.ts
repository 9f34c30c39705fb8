import { setTimeout } from 'node:timers/promises'
import { isDatabaseAway } from './failures'
import { closed, isLost, nextOf, type Event, type Opened } from './feed-events'
import { HistoryLost, type Expected, type FollowOptions, type Following } from './feed-types'

/** Between attempts to connect again. */
const pausesMs = [100, 250, 500, 1000, 2000]
/** An error that nobody knows and that comes again this often is taken for lost history. */
const mostUnknown = 5
/** What was heard and not taken yet; no more is heard until it is. */
const mostHeard = 5000
/** Rows remembered as taken, for whoever asks a moment late. */
const mostRecent = 1000

interface Source {
  open: (from: string) => Promise<Opened>
  /** The last row of the feed after a position, up to the present. */
  lastAfter: (from: string) => Promise<string | undefined>
}

/** Hears the stream, hands on what was heard in one piece, and connects again by itself. */
export function followStream(
  from: string,
  { take, connected = () => undefined }: FollowOptions,
  { open, lastAfter }: Source,
): Following {
  const stopping = new AbortController()
  const { signal } = stopping
  const heard: Event[] = []
  const expected = new Map<string, PromiseWithResolvers<void>>()
  const recent = new Set<string>()
  let heardTo = from
  let takenTo = from
  let taking: Promise<void> | undefined
  let current: Opened | undefined

  const over = hearAlways()
  // Whoever follows looks at it when they like.
  over.catch(() => undefined)
  return {
    async caughtUp() {
      try {
        const last = await lastAfter(takenTo)
        if (last !== undefined) await expect(last).taken()
      } catch (error) {
        if (!isLost(error)) throw error
        // Whoever hears the stream finds the same.
        await over.catch(() => undefined)
      }
    },
    expect,
    over,
    async stop() {
      stopping.abort()
      if (current) await closed(current.stream)
      await over.catch(() => undefined)
      await taking
      for (const { resolve } of expected.values()) resolve()
    },
  }

  function expect(id: string): Expected {
    if (recent.has(id) || signal.aborted)
      return { taken: () => Promise.resolve(), forget: () => undefined }
    const one = expected.get(id) ?? Promise.withResolvers<void>()
    expected.set(id, one)
    return { taken: () => one.promise, forget: () => void expected.delete(id) }
  }

  async function hearAlways(): Promise<void> {
    let unknown = 0
    for (let failures = 0; !signal.aborted; failures += 1) {
      try {
        await hear(() => {
          failures = -1
          unknown = 0
        })
      } catch (error) {
        if (signal.aborted) return
        if (isLost(error)) throw new HistoryLost('it is too old, or of another feed', error)
        if (!isDatabaseAway(error) && (unknown += 1) > mostUnknown)
          throw new HistoryLost('the server refuses it', error)
      } finally {
        if (current) await closed(current.stream)
      }
      const pause = pausesMs[Math.min(failures + 1, pausesMs.length - 1)]
      await setTimeout(pause, undefined, { signal }).catch(() => undefined)
    }
  }

  /** Hears until something breaks. */
  async function hear(answered: () => void): Promise<void> {
    const opened = await open(heardTo)
    current = opened
    try {
      for (let first = true; !signal.aborted; first = false) {
        const event = await nextOf(opened.stream)
        if (first) connected(true)
        answered()
        heardTo = opened.position()
        if (event) heard.push(event)
        taking ??= takeHeard().finally(() => (taking = undefined))
        if (heard.length >= mostHeard) await taking
      }
    } finally {
      connected(false)
    }
  }

  async function takeHeard(): Promise<void> {
    do {
      const events = heard.splice(0)
      const to = heardTo
      if (events.length > 0)
        await take(
          events.map(({ change }) => change),
          to,
        )
      takenTo = to
      for (const { id } of events) {
        expected.get(id)?.resolve()
        expected.delete(id)
        recent.add(id)
      }
      for (const id of recent) {
        if (recent.size <= mostRecent) break
        recent.delete(id)
      }
    } while (heard.length > 0)
  }
}
