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

/** Above every score in such steps. */
const best = 2 ** 20

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

/** A page of a set: what has all that was asked first, then what has most of it best, then by `order`. */
export function pageByRelevance(
  set: TypedFastBitSet,
  total: number,
  { coverage, share, score, found }: Matched,
  order: Order,
  slice: Slice,
): number[] {
  if (slice.offset >= total) return []
  const places = 2 ** placeBits
  // One number holds all three, so that nothing else is compared.
  const ranks = new Float64Array(total)
  let filled = 0
  set.forEach((id) => {
    const well = Math.round((score[id] ?? 0) * (share[id] ?? 0) * steps)
    const all = coverage[id] === found.length ? best : 0
    ranks[filled] = (order.places[id] ?? 0) - (all + Math.min(best - 1, well)) * places
    filled += 1
  })
  const end = Math.min(total, slice.offset + slice.length)
  partition(ranks, end)
  const page = ranks.subarray(0, end).sort().subarray(slice.offset)
  return Array.from(page, (rank) => order.ids[((rank % places) + places) % places] ?? 0)
}

/** Brings the `count` smallest to the front, in no order. */
function partition(values: Float64Array, count: number): void {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const pivot = values[(low + high) >>> 1] ?? 0
    let left = low
    let right = high
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left += 1
      while ((values[right] ?? 0) > pivot) right -= 1
      if (left > right) break
      const swapped = values[left] ?? 0
      values[left] = values[right] ?? 0
      values[right] = swapped
      left += 1
      right -= 1
    }
    if (count <= right) high = right
    else if (count >= left) low = left
    else return
  }
}
