import { setImmediate } from 'node:timers/promises'
import { isBlank, mostColumns, type TableRow } from './table-row'

/** A record longer than any spreadsheet's cell is a quote that nobody closed. */
const longestRecord = 128 * 1024
const sampleLength = 64 * 1024

interface CsvRecord {
  cells: string[]
  /** Where the next one begins. */
  end: number
}

/**
 * The rows of a CSV. A quote that is opened and never closed would swallow what follows: its line is
 * read by its separators alone, marked, and the reading goes on after it. (Reading is our own
 * because no library goes on.)
 */
export async function* csvRows(text: string, given?: string): AsyncGenerator<TableRow> {
  const delimiter = given ?? delimiterOf(text)
  let number = 0
  let width = 0
  for (let start = 0; start < text.length;) {
    const whole = recordAt(text, start, delimiter)
    const isBroken = whole === null || swallows(text, start, { ...whole, width, delimiter })
    const { cells, end } = isBroken ? lineAt(text, start, delimiter) : whole
    start = end
    number += 1
    width = number <= 5 ? Math.max(width, cells.length) : width
    const row = rowOf(number, cells, isBroken)
    if (row) yield row
    if (number % 500 === 0) await setImmediate()
  }
}

/** One record, quotes obeyed; null when one is opened and does not close. */
function recordAt(text: string, start: number, delimiter: string): CsvRecord | null {
  const cells: string[] = []
  for (let at = start; ;) {
    const opened = /[^\S\r\n\t]*"/y
    opened.lastIndex = at
    let cell: string
    if (opened.test(text)) {
      const closed = quotedAt(text, opened.lastIndex, { delimiter, most: start + longestRecord })
      if (closed === null) return null
      cell = closed.cell
      at = closed.end
    } else {
      const end = endOfPlain(text, at, delimiter)
      cell = text.slice(at, end)
      at = end
    }
    cells.push(cell)
    if (text.startsWith(delimiter, at)) at += delimiter.length
    else return { cells, end: afterNewline(text, at) }
  }
}

/** A quoted cell from after its quote. A quote that nothing follows but words is a word's. */
function quotedAt(
  text: string,
  start: number,
  { delimiter, most }: { delimiter: string; most: number },
): { cell: string; end: number } | null {
  let cell = ''
  for (let from = start; ;) {
    const quote = text.indexOf('"', from)
    if (quote === -1 || quote > most) return null
    cell += text.slice(from, quote)
    if (text[quote + 1] === '"') {
      cell += '"'
      from = quote + 2
      continue
    }
    let end = quote + 1
    while (text[end] === ' ') end += 1
    if (end >= text.length || text.startsWith(delimiter, end) || /[\r\n]/.test(text[end] ?? ''))
      return { cell, end }
    cell += '"'
    from = quote + 1
  }
}

function endOfPlain(text: string, start: number, delimiter: string): number {
  let end = start
  while (end < text.length && !text.startsWith(delimiter, end)) {
    const character = text[end]
    if (character === '\n' || character === '\r') break
    end += 1
  }
  return end
}

const afterNewline = (text: string, at: number): number =>
  at + (text.startsWith('\r\n', at) ? 2 : 1)

/**
 * A stray quote has joined lines into one record: read plainly its first line has the width of the
 * others, which the record has not, or each of its lines has. (In a cell of several lines they have
 * not.)
 */
function swallows(
  text: string,
  start: number,
  { cells, end, width, delimiter }: CsvRecord & { width: number; delimiter: string },
): boolean {
  if (width < 2) return false
  const widths: number[] = []
  for (let at = start; at < end;) {
    const line = lineAt(text, at, delimiter)
    if (line.cells.some((cell) => cell !== '')) widths.push(line.cells.length)
    at = line.end
    if (widths[0] !== width) return false
  }
  if (widths.length < 2) return false
  return cells.length !== width || widths.every((one) => one === width)
}

/** A line by its separators alone. */
function lineAt(text: string, start: number, delimiter: string): CsvRecord {
  const end = /[\r\n]|$/g
  end.lastIndex = start
  const at = end.exec(text)?.index ?? text.length
  const cells = text
    .slice(start, at)
    .split(delimiter)
    .map((cell) => cell.replace(/^\s*"|"\s*$/g, '').replaceAll('""', '"'))
  return { cells, end: afterNewline(text, at) }
}

function rowOf(number: number, record: string[], brokenQuotes: boolean): TableRow | null {
  const cells = record.slice(0, mostColumns)
  while (cells.length > 0 && isBlank(cells.at(-1))) cells.pop()
  return cells.length > 0 ? { number, cells, unread: [], brokenQuotes } : null
}

/** The separator that cuts the first lines into most columns, as many on each. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, sampleLength)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 30)
  const scored = [';', '\t', ',', '|'].map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1).sort((a, b) => a - b)
    return { delimiter, usual: counts[Math.floor(counts.length / 2)] ?? 0 }
  })
  scored.sort((a, b) => b.usual - a.usual)
  return scored[0]?.delimiter ?? ';'
}
