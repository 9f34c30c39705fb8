import { diffArrays } from 'diff'
import type { SpareTime } from './spare-time'

/** A stretch of two lists: both have it, or only the earlier, or only the later. */
export interface Stretch<Item> {
  state: 'same' | 'removed' | 'added'
  /** As the earlier has them; empty for what was added. */
  before: Item[]
  /** As the later has them; empty for what was removed. */
  after: Item[]
}

const longestMs = 120
const mostEdits = 4000

/**
 * What two lists share, in order. Null when that takes longer than there is time for: whoever asked
 * compares something coarser.
 */
export function compareLists<Item>(
  before: Item[],
  after: Item[],
  keyOf: (item: Item) => string,
  time: SpareTime,
): Stretch<Item>[] | null {
  if (time.isOver) return null
  const parts = time.spend(longestMs, (timeout) =>
    diffArrays(before.map(keyOf), after.map(keyOf), { timeout, maxEditLength: mostEdits }),
  )
  if (!parts) return null
  let old = 0
  let now = 0
  return parts.map(({ added, removed, value: { length } }) => {
    const stretch: Stretch<Item> = {
      state: added ? 'added' : removed ? 'removed' : 'same',
      before: added ? [] : before.slice(old, old + length),
      after: removed ? [] : after.slice(now, now + length),
    }
    old += stretch.before.length
    now += stretch.after.length
    return stretch
  })
}

/** The same in one pass: what both begin and end with is shared, whatever is between is not. */
export function compareEnds<Item>(
  before: Item[],
  after: Item[],
  keyOf: (item: Item) => string,
): Stretch<Item>[] {
  const shorter = Math.min(before.length, after.length)
  const equal = (a: Item | undefined, b: Item | undefined) =>
    a !== undefined && b !== undefined && keyOf(a) === keyOf(b)
  let head = 0
  while (head < shorter && equal(before[head], after[head])) head += 1
  let tail = 0
  while (tail < shorter - head && equal(before.at(-1 - tail), after.at(-1 - tail))) tail += 1
  const middle = <T>(list: T[]) => list.slice(head, list.length - tail)
  const stretches: Stretch<Item>[] = [
    { state: 'same', before: before.slice(0, head), after: after.slice(0, head) },
    { state: 'removed', before: middle(before), after: [] },
    { state: 'added', before: [], after: middle(after) },
    {
      state: 'same',
      before: before.slice(before.length - tail),
      after: after.slice(after.length - tail),
    },
  ]
  return stretches.filter((one) => one.before.length + one.after.length > 0)
}
