type Row = Record<string, unknown>

/** What became of one row of a list. */
export interface RowPair {
  before: Row | null
  after: Row | null
  /** Places from 1, before and after, where others passed it. */
  moved: { from: number; to: number } | null
  /** Its place from 1: the later one, or the earlier of one that is gone. */
  place: number
}

/** Rows of two versions of a list, matched by their ids, else by what they say, else by place. */
export function pairRows(before: Row[], after: Row[]): RowPair[] {
  const partner = partnersOf(before, after)
  const stay = staying(after.map((row) => partner.get(row) ?? -1))
  const pairs: RowPair[] = after.map((row, index) => {
    const from = partner.get(row)
    if (from === undefined) return { before: null, after: row, moved: null, place: index + 1 }
    const moved = stay.has(index) ? null : { from: from + 1, to: index + 1 }
    return { before: before[from] ?? null, after: row, moved, place: index + 1 }
  })
  const kept = new Set(partner.values())
  const gone = before.flatMap((row, index) =>
    kept.has(index) ? [] : [{ before: row, after: null, moved: null, place: index + 1 }],
  )
  return [...pairs, ...gone]
}

/** For each later row, the place of the earlier one it was. */
function partnersOf(before: Row[], after: Row[]): Map<Row, number> {
  const partner = new Map<Row, number>()
  const free = new Set(before.keys())
  const match = (keyOf: (row: Row) => string | null) => {
    const places = new Map<string, number[]>()
    for (const index of free) {
      const key = keyOf(before[index] ?? {})
      if (key !== null) places.set(key, [...(places.get(key) ?? []), index])
    }
    for (const row of after) {
      const key = partner.has(row) ? null : keyOf(row)
      const place = key === null ? undefined : places.get(key)?.shift()
      if (place === undefined) continue
      partner.set(row, place)
      free.delete(place)
    }
  }
  match(({ id }) => (typeof id === 'string' ? id : null))
  match(({ id: _, ...rest }) => JSON.stringify(rest))
  // Rows without ids of their own: at the same place it is taken for the same.
  if (before.every(({ id }) => id === undefined))
    after.forEach((row, index) => {
      if (!partner.has(row) && free.delete(index)) partner.set(row, index)
    })
  return partner
}

/** Places of the longest run of rows that kept their order; the others moved. */
function staying(places: number[]): Set<number> {
  const best: { length: number; before: number }[] = []
  let last = -1
  places.forEach((place, index) => {
    best[index] = { length: place < 0 ? 0 : 1, before: -1 }
    if (place < 0) return
    for (let earlier = 0; earlier < index; earlier += 1) {
      const known = best[earlier]
      const other = places[earlier] ?? -1
      if (!known || other < 0 || other >= place) continue
      if (known.length + 1 > (best[index]?.length ?? 0))
        best[index] = { length: known.length + 1, before: earlier }
    }
    if (last < 0 || (best[index]?.length ?? 0) > (best[last]?.length ?? 0)) last = index
  })
  const stay = new Set<number>()
  for (let at = last; at >= 0; at = best[at]?.before ?? -1) stay.add(at)
  return stay
}
