import { castKeys, type CastKey } from '../support/cast'

/** A row's expectations, one letter a person of the cast. */
export type GridRow = Record<CastKey, string>
export type Grid = Record<string, GridRow>

/**
 * Reads a table as it is written: the cast's keys on the first line, then a name and one letter a
 * column; `|` and blank lines are for the eye. A row that is not whole is refused.
 */
export function grid(text: string): Grid {
  const [head = '', ...lines] = text
    .split('\n')
    .map((line) => line.replaceAll('|', ' ').trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  const columns = head.split(/\s+/)
  if (columns.join() !== castKeys.join()) throw new Error(`the table begins with: ${head}`)
  const rows = lines.map((line) => {
    const [name = '', ...letters] = line.split(/\s+/)
    if (letters.length !== columns.length)
      throw new Error(`${name} has ${letters.length} cells of ${columns.length}`)
    return [name, Object.fromEntries(columns.map((key, at) => [key, letters[at]]))] as const
  })
  if (new Set(rows.map(([name]) => name)).size < rows.length) throw new Error('a row stands twice')
  return Object.fromEntries(rows) as Grid
}

/** Every cell of a table. */
export const cellsOf = (table: Grid): { row: string; key: CastKey; letter: string }[] =>
  Object.entries(table).flatMap(([row, letters]) =>
    castKeys.map((key) => ({ row, key, letter: letters[key] })),
  )

/** Some rows of a table. */
export const rowsOf = (table: Grid, names: readonly string[]): Grid =>
  Object.fromEntries(Object.entries(table).filter(([name]) => names.includes(name)))
