import { isBlank, mostColumns, type Cell, type TableRow } from './table-row'
import { readXml } from './read-xml'
import { UnreadableTable } from './unreadable-table'
import type { Sheet, Workbook } from './xlsx-workbook'

interface OpenCell {
  column: number
  type: string
  style: number
  value: string
  hasFormula: boolean
}

/** The rows of a sheet that hold something: of a million empty ones, nothing is kept. */
export async function* xlsxRows(workbook: Workbook, sheet: Sheet): AsyncGenerator<TableRow> {
  const ready: TableRow[] = []
  let row: TableRow = newRow(0)
  let cell: OpenCell | undefined
  let column = -1
  let takes = false
  const stream = await workbook.open(sheet.path)
  if (!stream) throw new UnreadableTable('damaged')
  const reading = readXml(stream, {
    open(name, given) {
      if (name === 'row') {
        row = newRow(Number(given.r) || row.number + 1)
        column = -1
      } else if (name === 'c') {
        column = given.r ? columnOf(given.r) : column + 1
        const type = given.t ?? 'n'
        cell = { column, type, style: Number(given.s ?? -1), value: '', hasFormula: false }
      } else if (name === 'f' && cell) cell.hasFormula = true
      else if (name === 'v' || name === 't') takes = true
      else if (name === 'rPh') takes = false
    },
    text(words) {
      if (takes && cell) cell.value += words
    },
    close(name) {
      if (name === 'v' || name === 't') takes = false
      if (name === 'c' && cell) {
        keep(workbook, row, cell)
        cell = undefined
      }
      if (name === 'row' && row.cells.some((one) => !isBlank(one))) ready.push(row)
    },
  })
  try {
    while (!(await reading.next()).done) yield* ready.splice(0)
  } finally {
    await reading.return(undefined)
  }
}

const newRow = (number: number): TableRow => ({
  number,
  cells: [],
  unread: [],
  brokenQuotes: false,
})

function keep(workbook: Workbook, { cells, unread }: TableRow, cell: OpenCell): void {
  const { column, type, value, hasFormula } = cell
  if (column < 0 || column >= mostColumns) return
  if (type === 'e' || (hasFormula && value === '')) unread.push(column)
  const kept = type === 'e' ? value : valueOf(workbook, cell)
  if (kept === null && !unread.includes(column)) return
  while (cells.length < column) cells.push(null)
  cells[column] = kept
}

function valueOf({ strings, isDate, since1904 }: Workbook, cell: OpenCell): Cell {
  const { type, value, style } = cell
  if (value === '') return null
  if (type === 's') return said(strings[Number(value)] ?? '')
  if (type === 'str' || type === 'inlineStr') return said(value)
  if (type === 'b') return value === '1' || value === 'true'
  if (type === 'd') return dayOf(value) ?? value
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  return isDate[style] ? dateOf(number, since1904) : number
}

/** Characters that XML cannot hold are written as `_x000D_`. */
const said = (words: string): string =>
  words
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')

function dayOf(text: string): Date | null {
  const date = new Date(/z$|[+-]\d\d:\d\d$/i.test(text) ? text : `${text.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? null : date
}

const dayMs = 86_400_000

/** A serial as a day in UTC, its hours dropped. */
function dateOf(serial: number, since1904: boolean): Date | number {
  const epoch = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  const date = new Date(epoch + Math.floor(serial) * dayMs)
  return Number.isNaN(date.getTime()) ? serial : date
}

/** `AB12` → 27; -1 for what is no address. */
function columnOf(address: string): number {
  let column = 0
  for (const letter of /^[A-Z]{1,3}/i.exec(address)?.[0].toUpperCase() ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
