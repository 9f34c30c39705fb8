import { Readable } from 'node:stream'
import { isBlank, mostColumns, type TableRow } from './table-row'

/** A record longer than any spreadsheet's cell is a quote that nobody closed. */
const longestRecord = 128 * 1024
const pieceLength = 64 * 1024

interface Parsed {
  record: string[]
  raw: string
}

/**
 * The rows of a CSV. A quote that is opened and never closed would swallow what follows: its line is
 * read by its separators alone, marked, and the reading goes on after it.
 */
export async function* csvRows(text: string, given?: string): AsyncGenerator<TableRow> {
  const delimiter = given ?? delimiterOf(text)
  let number = 0
  let width = 0
  for (let start = 0; start < text.length;) {
    let read = start
    let broken = false
    try {
      for await (const { record, raw } of records(text, start, delimiter)) {
        read += raw.length
        const lines = swallowed(record, raw, width, delimiter)
        width = Math.max(width, number < 5 ? record.length : 0)
        for (const cells of lines ?? [record]) {
          number += 1
          const row = rowOf(number, cells, lines !== null)
          if (row) yield row
        }
      }
    } catch (error) {
      if (!isBrokenQuote(error)) throw error
      broken = true
    }
    if (!broken) return
    const line = lineAt(text, read)
    number += 1
    const row = rowOf(number, splitPlainly(line, delimiter), true)
    if (row) yield row
    start = read + line.length
  }
}

async function* records(
  text: string,
  start: number,
  delimiter: string,
): AsyncGenerator<Parsed, void> {
  const { parse } = await import('csv-parse')
  const parser = parse({
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    raw: true,
    max_record_size: longestRecord,
  })
  const source = Readable.from(pieces(text, start))
  source.pipe(parser)
  try {
    for await (const parsed of parser) yield parsed as Parsed
  } finally {
    source.destroy()
  }
}

function* pieces(text: string, start: number): Generator<string> {
  for (let at = start; at < text.length; at += pieceLength) yield text.slice(at, at + pieceLength)
}

/**
 * Lines that a stray quote has joined into one record: it has not the width of the others, and read
 * plainly each of its lines has. Null for a record that is one.
 */
function swallowed(
  record: string[],
  raw: string,
  width: number,
  delimiter: string,
): string[][] | null {
  if (record.length === width || !/[\r\n]./s.test(raw) || !raw.includes('"')) return null
  const lines = raw.split(/\r\n|\n|\r/).filter((line) => line !== '')
  const split = lines.map((line) => splitPlainly(line, delimiter))
  return split.length > 1 && split.every((cells) => cells.length === width) ? split : null
}

const splitPlainly = (line: string, delimiter: string): string[] =>
  line
    .replace(/[\r\n]+$/, '')
    .split(delimiter)
    .map((cell) => cell.replace(/^\s*"|"\s*$/g, '').replaceAll('""', '"'))

function lineAt(text: string, start: number): string {
  const found = text.indexOf('\n', start)
  return text.slice(start, found === -1 ? text.length : found + 1)
}

function rowOf(number: number, record: string[], brokenQuotes: boolean): TableRow | null {
  const cells = record.slice(0, mostColumns)
  while (cells.length > 0 && isBlank(cells.at(-1))) cells.pop()
  return cells.length > 0 ? { number, cells, unread: [], brokenQuotes } : null
}

const isBrokenQuote = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE')

/** The separator that cuts the first lines into most columns, as many on each. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, pieceLength)
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
