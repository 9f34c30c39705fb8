import type { TypedFastBitSet } from 'typedfastbitset'
import type { Matched } from './match'
import type { Order } from './orders'

/** From which of how many. */
export interface Slice {
  offset: number
  length: number
}

/** Beyond 2 to this power no index goes: places fit. */
const placeBits = 22

/** Finer differences of score are none. */
const steps = 256

/** A page of a set in an order. */
export function pageInOrder(
  set: TypedFastBitSet,
  total: number,
  order: Order,
  slice: Slice,
): number[] {
  if (slice.offset >= total) return []
  // Few of many are put in order; of many, the order is walked along.
  if (total * 8 < order.ids.length) {
    const places = Uint32Array.from(set.array(), (id) => order.places[id] ?? 0).sort()
    return Array.from(
      places.subarray(slice.offset, slice.offset + slice.length),
      (place) => order.ids[place] ?? 0,
    )
  }
  const page: number[] = []
  let passed = 0
  for (const id of order.ids) {
    if (!set.has(id)) continue
    passed += 1
    if (passed > slice.offset) page.push(id)
    if (page.length === slice.length) break
  }
  return page
}

/** A page of a set, what has most of the question first, then what has it best, then by `order`. */
export function pageByRelevance(
  set: TypedFastBitSet,
  total: number,
  { coverage, score }: Matched,
  order: Order,
  slice: Slice,
): number[] {
  if (slice.offset >= total) return []
  const places = 2 ** placeBits
  const rank = (id: number): number =>
    -((coverage[id] ?? 0) * 2 ** 16 + Math.min(2 ** 16 - 1, Math.round((score[id] ?? 0) * steps))) *
      places +
    (order.places[id] ?? 0)
  // One number holds all three, so that sorting compares nothing else.
  const ranks = Float64Array.from(set.array(), rank).sort()
  return Array.from(ranks.subarray(slice.offset, slice.offset + slice.length), (ranked) => {
    const place = ((ranked % places) + places) % places
    return order.ids[place] ?? 0
  })
}
