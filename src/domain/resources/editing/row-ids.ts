/**
 * Array rows keep the ids they have in the version edited and get new ones otherwise: an id copied
 * from another document, or given twice, would collide with the row it came from.
 */
export function withOwnRowIds<T>(data: T, before: unknown): T {
  const known = new Set<string>()
  collect(before, known)
  return replaced(data, known, 0) as T
}

const deepest = 8

function collect(value: unknown, known: Set<string>, depth = 0): void {
  if (typeof value !== 'object' || value === null || depth > deepest) return
  if (Array.isArray(value)) {
    for (const row of value) {
      if (isRow(row) && typeof row.id === 'string') known.add(row.id)
      collect(row, known, depth + 1)
    }
    return
  }
  for (const inner of Object.values(value)) collect(inner, known, depth + 1)
}

function replaced(value: unknown, known: Set<string>, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > deepest) return value
  if (value instanceof Date || 'root' in value) return value
  if (Array.isArray(value)) {
    return value.map((row) => {
      if (!isRow(row)) return row
      const { id, ...rest } = row
      const mine = typeof id === 'string' && known.delete(id)
      return replaced(mine ? { id, ...rest } : rest, known, depth + 1)
    })
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, replaced(inner, known, depth + 1)]),
  )
}

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('root' in value)
