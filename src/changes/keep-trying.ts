import { setTimeout } from 'node:timers/promises'
import type { FeedChange, Take } from '../database/feed-types'
import type { Log } from '../log'

export interface KeepTryingOptions {
  log: Log
  apply: Take
  /** After each attempt, whatever came of it. */
  tried: (changes: FeedChange[]) => void
}

export interface KeepTrying {
  /** Where what follows begins; what was set aside before is forgotten. */
  begin: (position: string) => void
  /** Applies, or sets aside what could not be. Never throws. */
  take: Take
  stop: () => Promise<void>
}

const firstPauseMs = 100
const longestPauseMs = 60_000

/**
 * Applies changes in order. What fails is set aside and tried again, in halves, until what works
 * has been told apart from what does not; meanwhile the position handed over stays before it, so
 * that a process that ends loses nothing.
 */
export function keepTrying({ log, apply, tried }: KeepTryingOptions): KeepTrying {
  const stopping = new AbortController()
  const { signal } = stopping
  let aside: FeedChange[][] = []
  /** Up to where changes have been tried; and before the first of those set aside. */
  let reached = ''
  let before: string | undefined
  let failures = 0
  let retrying: Promise<void> | undefined
  /** One attempt at a time. */
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const mine = turn.then(work)
    turn = mine
    return mine
  }

  return {
    begin(position) {
      aside = []
      reached = position
      before = undefined
    },
    take: (changes, position) =>
      inTurn(async () => {
        if (!(await attempt(changes, before ?? position))) {
          before ??= reached
          aside.push(changes)
          retrying ??= retryAll().finally(() => (retrying = undefined))
        }
        reached = position
      }),
    async stop() {
      stopping.abort()
      await retrying
      await turn
    },
  }

  async function retryAll(): Promise<void> {
    while (aside.length > 0) {
      const pause = failures === 0 ? 0 : Math.min(firstPauseMs * 2 ** failures, longestPauseMs)
      await setTimeout(pause, undefined, { signal, ref: false }).catch(() => undefined)
      if (signal.aborted) return
      await inTurn(retry)
    }
  }

  async function retry(): Promise<void> {
    const changes = aside.shift()
    if (!changes) return
    const isLast = aside.length === 0
    if (await attempt(changes, isLast ? reached : (before ?? reached))) {
      failures = 0
      if (isLast) before = undefined
      return
    }
    failures += 1
    const half = Math.ceil(changes.length / 2)
    aside.push(...[changes.slice(0, half), changes.slice(half)].filter(({ length }) => length > 0))
  }

  async function attempt(changes: FeedChange[], position: string): Promise<boolean> {
    try {
      await apply(changes, position)
      return true
    } catch (error) {
      log.error({ err: error, changes: changes.length }, 'changes are tried again later')
      return false
    } finally {
      tried(changes)
    }
  }
}
