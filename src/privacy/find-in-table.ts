import { setImmediate } from 'node:timers/promises'
import { excerptOf, plain } from './excerpt'
import { findInText } from './find-in-text'
import { findSmallCells } from './find-small-cells'
import type { Finding } from './place'

export interface FoundInTable {
  finding: Finding & { cell?: { row: number; column: number } }
  excerpt: string
}

const longestHeading = 80
/** Whoever else is served waits for so many rows, never for the whole sheet. */
const rowsAtOnce = 200

/** Rows are read with their headings: what stands in a cell is said by both. */
export async function findInTable(table: readonly string[][]): Promise<FoundInTable[]> {
  const rows = table.map((row) => row.map((cell) => plain(cell)))
  const heading = (rows[0] ?? []).map((name) => name.slice(0, longestHeading))
  const cells = findSmallCells(rows).map((finding) => ({
    finding,
    excerpt: [finding.cell.label, finding.cell.heading, finding.match].filter(Boolean).join(' · '),
  }))
  const words: FoundInTable[] = []
  for (const [index, row] of rows.entries()) {
    if (index % rowsAtOnce === 0) await setImmediate()
    const said = row
      .map((cell, column) => (index > 0 && heading[column] ? `${heading[column]}: ${cell}` : cell))
      .join(' | ')
    for (const finding of await findInText(said))
      words.push({ finding, excerpt: excerptOf(said, finding) })
  }
  return [...cells, ...words]
}
