/** A value as its file says it; a date is a day in UTC. */
export type Cell = string | number | boolean | Date | null

export interface TableRow {
  /** As a spreadsheet numbers it, from 1. */
  number: number
  /** Up to the last filled column. */
  cells: Cell[]
  /** Cells (from 0) that hold a formula without its result, or an error instead of a value. */
  unread: number[]
  /** A quote was opened and not closed: what stands in which column is a guess. */
  brokenQuotes: boolean
}

/** More columns than this nobody maps; what stands beyond is not read. */
export const mostColumns = 500

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
