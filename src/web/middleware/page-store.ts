import { LRUCache } from 'lru-cache'
import type { Follower } from '../../changes/tail'
import type { Reads } from '../../changes/reads'
import { followedNouns } from '../../changes/followed-nouns'
import type { FinishedPage } from './finished-page'

export interface PageStoreOptions {
  mostBytes?: number
  /** Milliseconds since 1970. */
  now?: () => number
}

interface Kept {
  page: FinishedPage
  nouns: ReadonlySet<string>
  until: number
}

const usualMostBytes = 64 * 1024 * 1024
/** Nothing is kept for longer, whatever it says of itself. */
const longestMs = 10 * 60_000

/**
 * Finished pages by address, as many as fit. What the database changed is dropped by noun; a page
 * that was begun before a change of what it was made from is not taken.
 */
export class PageStore implements Follower {
  readonly #pages: LRUCache<string, Kept>
  readonly #now: () => number
  #changes = 0
  #changedAt = new Map<string, number>()
  #allChangedAt = 0

  constructor({ mostBytes = usualMostBytes, now = Date.now }: PageStoreOptions = {}) {
    this.#now = now
    this.#pages = new LRUCache({
      maxSize: mostBytes,
      maxEntrySize: Math.ceil(mostBytes / 8),
      sizeCalculation: ({ page }, address) => page.size + address.length,
    })
  }

  /** How many changes have been told: to be asked before a page is begun. */
  get generation(): number {
    return this.#changes
  }

  get(address: string): FinishedPage | undefined {
    const kept = this.#pages.get(address)
    if (!kept) return undefined
    if (kept.until > this.#now()) return kept.page
    this.#pages.delete(address)
    return undefined
  }

  /** Keeps a page begun at `generation`, if it may be and is not overtaken; answers whether. */
  keep(address: string, page: FinishedPage, reads: Reads, generation: number): boolean {
    if (!mayKeep(reads) || this.#isOvertaken(reads, generation)) return false
    const now = this.#now()
    const until = Math.min(reads.until, now + longestMs, nextMidnight(now))
    this.#pages.set(address, { page, nouns: reads.nouns, until })
    return true
  }

  changed(changes: { noun: string }[]): void {
    this.#changes += 1
    const nouns = new Set(changes.map(({ noun }) => noun))
    for (const noun of nouns) this.#changedAt.set(noun, this.#changes)
    for (const [address, kept] of this.#pages.entries())
      if ([...nouns].some((noun) => kept.nouns.has(noun))) this.#pages.delete(address)
  }

  everything(): void {
    this.#changes += 1
    this.#allChangedAt = this.#changes
    this.#pages.clear()
  }

  #isOvertaken({ nouns }: Reads, generation: number): boolean {
    if (this.#allChangedAt > generation) return true
    return [...nouns].some((noun) => (this.#changedAt.get(noun) ?? 0) > generation)
  }
}

/** Nobody would tell of what was read otherwise. */
export const mayKeep = ({ nouns }: Reads): boolean =>
  nouns.size > 0 && [...nouns].every((noun) => followedNouns.has(noun))

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZone: 'Europe/Rome',
})

/** Pages print the day it is where their readers are. Exact but on the nights that clocks change. */
function nextMidnight(now: number): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.format(now).split(':').map(Number)
  return now + (24 * 3600 - hours * 3600 - minutes * 60 - seconds) * 1000
}
