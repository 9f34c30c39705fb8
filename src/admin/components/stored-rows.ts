/** The id that the server gave a row, by the one that the form gave it. */
export type StoredRows = Map<string, string>

/** Learns from what was sent and what the server answered, row by row in their order. */
export function learnRows(known: StoredRows, sent: unknown, answered: unknown): void {
  if (Array.isArray(sent)) {
    if (!Array.isArray(answered) || answered.length !== sent.length) return
    for (const [index, row] of sent.entries()) {
      const [mine, theirs] = [idOf(row), idOf(answered[index])]
      if (mine && theirs && mine !== theirs) known.set(mine, theirs)
      learnRows(known, row, answered[index])
    }
    return
  }
  if (!isGroup(sent) || !isGroup(answered)) return
  for (const [key, value] of Object.entries(sent)) learnRows(known, value, answered[key])
}

/**
 * The text with the rows' ids as the server knows them: a form goes on with its own, and a row that
 * got another id at every save would lose its other language.
 */
export function withStoredRows(known: StoredRows, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withStoredRows(known, item))
  if (!isGroup(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'id' && typeof inner === 'string'
        ? (known.get(inner) ?? inner)
        : withStoredRows(known, inner),
    ]),
  )
}

/** A rich text has no rows. */
const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !('root' in value)

const idOf = (row: unknown): string | undefined =>
  isGroup(row) && typeof row.id === 'string' ? row.id : undefined
