import { createWriteStream, type WriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { Stringifier } from 'csv-stringify'
import type { ImportableField } from '../../domain/imports/importable-fields'
import { wordsOfCell, type ImportCell, type ImportRow } from '../../domain/imports/import-row'
import type { RowProblem } from '../../domain/imports/row-problem'
import { sayProblem } from '../../domain/imports/say-problem'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'

/** What is said of a table while it is read: its report, and its rows that were set aside. */
export interface Aside {
  /** The rows up to the header, kept as they are: what was mended is read by the same mapping. */
  begin: (head: readonly ImportRow[], width: number) => Promise<void>
  say: (problem: RowProblem) => Promise<void>
  reject: (row: ImportRow) => Promise<void>
  end: () => Promise<void>
}

export interface AsideOptions {
  report: string
  rejects: string
  locale: Locale
  fields: ReadonlyMap<string, ImportableField>
  /** How the mapping's numbers are written. */
  decimal?: ',' | '.'
}

/** Writes both as CSV in which no cell begins a formula, as they come: of thousands nothing is held. */
export async function asideIn({
  report,
  rejects,
  locale,
  fields,
  decimal = ',',
}: AsideOptions): Promise<Aside> {
  const said = await csvFile(report)
  const rejected = await csvFile(rejects)
  let columns = 0
  const cellsOf = (row: ImportRow): string[] =>
    Array.from({ length: columns }, (_, at) => written(row.cells[at] ?? null, decimal))
  return {
    async begin(head, width) {
      columns = Math.max(width, ...head.map(({ cells }) => cells.length))
      await said.write(
        (['row', 'field', 'problem', 'suggestion', 'outcome'] as const).map((name) =>
          message(locale, `imports.report.${name}`),
        ),
      )
      let number = 1
      for (const row of head) {
        // Empty rows count: the mapping may name the header by its number.
        for (; number < row.number; number += 1) await rejected.write(cellsOf(emptyRow))
        await rejected.write(cellsOf(row))
        number = row.number + 1
      }
    },
    async say(problem) {
      const { row, field, problem: words, suggestion, stops } = sayProblem(locale, problem, fields)
      const outcome = message(locale, stops ? 'imports.outcome.aside' : 'imports.outcome.said')
      await said.write([String(row), field, words, suggestion, outcome])
    },
    reject: (row) => {
      columns = Math.max(columns, row.cells.length)
      return rejected.write(cellsOf(row))
    },
    async end() {
      await said.end()
      await rejected.end()
    },
  }
}

const emptyRow: ImportRow = { number: 0, cells: [], unread: [], brokenQuotes: false }

/** A cell as the same mapping reads it again. */
const written = (cell: ImportCell, decimal: ',' | '.'): string =>
  typeof cell === 'number' ? String(cell).replace('.', decimal) : wordsOfCell(cell)

async function csvFile(
  path: string,
): Promise<{ write: (cells: string[]) => Promise<void>; end: () => Promise<void> }> {
  const { stringify } = await import('csv-stringify')
  const stringifier: Stringifier = stringify({ delimiter: ';', bom: true, escape_formulas: true })
  const file: WriteStream = createWriteStream(path, { mode: 0o640 })
  stringifier.pipe(file)
  return {
    async write(cells) {
      if (!stringifier.write(cells)) await once(stringifier, 'drain')
    },
    async end() {
      stringifier.end()
      await finished(file)
    },
  }
}
