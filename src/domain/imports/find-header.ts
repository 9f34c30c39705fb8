import { isBlankCell, wordsOfCell, type ImportCell, type ImportRow } from './import-row'
import { fold } from '../fold'

/** The rows that name the columns, and the names: of two rows, `above / below`. */
export interface Header {
  /** Row numbers as the file counts them. */
  rows: number[]
  /** By position; two columns of one name are `Note` and `Note (2)`. */
  labels: string[]
  /** Labels that stand over more than one column. */
  doubled: string[]
}

/** Headers are looked for in this many rows from the first. */
export const headerWithin = 30

/**
 * The header among the first rows: the rows a mapping names, else the row, or two, in which most of
 * the `wanted` columns are found. Null when none is.
 */
export function findHeader(
  rows: readonly ImportRow[],
  { named, wanted }: { named: readonly number[]; wanted: readonly string[] },
): Header | null {
  if (named.length > 0) {
    const found = named.flatMap((number) => rows.find((row) => row.number === number) ?? [])
    return found.length === named.length ? headerOf(found) : null
  }
  const names = new Set(wanted.map(fold))
  let best: { header: Header; score: number } | null = null
  for (const candidate of candidates(rows)) {
    const header = headerOf(candidate)
    const score = header.labels.filter((label) => names.has(fold(label))).length
    if (score > (best?.score ?? 0)) best = { header, score }
  }
  return best?.header ?? null
}

/** The header of a file of which nobody has said anything: the first row with names in most columns. */
export function guessHeader(rows: readonly ImportRow[]): Header | null {
  const width = Math.max(0, ...rows.map((row) => row.cells.length))
  const at = rows.findIndex(({ cells }) => {
    const filled = cells.filter((cell) => !isBlankCell(cell))
    return filled.length >= Math.max(2, width / 2) && filled.every(isName)
  })
  const first = rows[at]
  if (!first) return null
  const next = rows[at + 1]
  const below = next && isBelow(first, next) ? [next] : []
  const above = rows[at - 1]
  if (below.length === 0 && above && isBelow(above, first)) return headerOf([above, first])
  return headerOf([first, ...below])
}

/** The position of a column: by its name, by the lower of two names, or by its letter («colonna C»). */
export function columnAt(header: Header, name: string): number {
  const wanted = fold(name)
  const at = header.labels.findIndex((label) => fold(label) === wanted)
  if (at !== -1) return at
  const letter = /^(?:colonna|column) ([a-z]{1,2})$/.exec(wanted)?.[1]
  if (letter) return [...letter].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 96, 0) - 1
  const lower = header.labels.flatMap((label, index) =>
    fold(label.split(' / ').at(-1) ?? '') === wanted ? [index] : [],
  )
  return lower.length === 1 ? (lower[0] ?? -1) : -1
}

function* candidates(rows: readonly ImportRow[]): Generator<ImportRow[]> {
  for (const [index, row] of rows.entries()) {
    yield [row]
    const next = rows[index + 1]
    if (next && isBelow(row, next)) yield [row, next]
  }
}

/** Merged names above leave gaps that the row below fills with names of its own. */
const isBelow = (above: ImportRow, below: ImportRow): boolean =>
  below.cells.filter((cell) => !isBlankCell(cell)).every(isName) &&
  above.cells.some((cell, at) => !isBlankCell(cell) && !isBlankCell(below.cells[at])) &&
  below.cells.some((cell, at) => !isBlankCell(cell) && isBlankCell(above.cells[at]))

const isName = (cell: ImportCell | undefined): boolean =>
  isBlankCell(cell) ||
  (typeof cell === 'string' && cell.length <= 120 && /\p{L}|^n\W*$|#/iu.test(cell))

function headerOf(rows: readonly ImportRow[]): Header {
  const [first, second] = rows
  const width = Math.max(...rows.map((row) => row.cells.length))
  const seen = new Map<string, number>()
  const doubled: string[] = []
  let above = ''
  const labels = Array.from({ length: width }, (_, at) => {
    const top = wordsOfCell(first?.cells[at])
    const below = second ? wordsOfCell(second.cells[at]) : ''
    // A merged cell keeps its words in its first column.
    if (top !== '' || below === '') above = top
    const label = second && above !== '' && below !== '' ? `${above} / ${below}` : top || below
    if (label === '') return ''
    const count = (seen.get(fold(label)) ?? 0) + 1
    seen.set(fold(label), count)
    if (count === 2) doubled.push(label)
    return count === 1 ? label : `${label} (${count})`
  })
  return { rows: rows.map((row) => row.number), labels, doubled }
}
