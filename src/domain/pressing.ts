import { isLate } from './late'

/** Something that waits for a person, as far as its place among others goes. */
export interface Pressing {
  /** Since when it waits, ISO 8601. */
  since: string
  /** By when it should be done; null where nobody said. */
  due: string | null
  /** Somebody else goes on only after it. */
  awaited: boolean
}

/** After so many days somebody who waits has waited too long. */
export const patienceDays = 15

const dayMs = 86_400_000

/** Past its day, or kept somebody waiting for too long. */
export function isOverdue({ since, due, awaited }: Pressing, now: Date): boolean {
  return due === null ? awaited && isLate(since, now, patienceDays) : isLate(due, now)
}

/**
 * Most pressing first: what is late, the longest overdue before; then what somebody waits for, the
 * oldest before; then what can wait, by its day where it has one.
 */
export function byPressing<Item extends Pressing>(items: readonly Item[], now: Date): Item[] {
  const rankOf = (item: Item): number => (isOverdue(item, now) ? 0 : item.awaited ? 1 : 2)
  const dayOf = (item: Item): number =>
    rankOf(item) === 1 ? timeOf(item.since) : Math.min(deadlineOf(item), farthest)
  return items
    .map((item) => ({ item, rank: rankOf(item), day: dayOf(item) }))
    .sort((a, b) => a.rank - b.rank || a.day - b.day || timeOf(a.item.since) - timeOf(b.item.since))
    .map(({ item }) => item)
}

function deadlineOf({ since, due, awaited }: Pressing): number {
  if (due !== null) return timeOf(due)
  return awaited ? timeOf(since) + patienceDays * dayMs : Infinity
}

/** What has no day comes after what has one. */
const farthest = Number.MAX_SAFE_INTEGER

const timeOf = (date: string): number => new Date(date).getTime()
