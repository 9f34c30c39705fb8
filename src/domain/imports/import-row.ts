/** A value as the file says it; a date is a day in UTC. */
export type ImportCell = string | number | boolean | Date | null

/** A row of a file, as whoever reads files hands it over. */
export interface ImportRow {
  number: number
  cells: ImportCell[]
  /** Positions of cells without a value: a formula never calculated, an error. */
  unread: number[]
  brokenQuotes: boolean
}

export const isBlankCell = (cell: ImportCell | undefined): boolean => wordsOfCell(cell) === ''

/**
 * A cell in words, without what nobody sees; a day as ISO 8601. The apostrophe that keeps a
 * spreadsheet from reading a formula is no part of them.
 */
export function wordsOfCell(cell: ImportCell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell !== 'string') return String(cell)
  return cell
    .normalize('NFC')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\ufeff]/g, '')
    .replace(/^'(?=[=+\-@\t\r])/, '')
    .trim()
}
