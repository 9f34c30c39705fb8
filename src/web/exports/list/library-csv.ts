import type { Locale } from '../../../i18n/locales'
import { inertCell } from './inert-cell'
import type { Cell } from './library-rows'

const mark = '\ufeff'

/**
 * A list as CSV, in pieces: UTF-8 with its mark, by which spreadsheets know it; lines end with CR
 * LF, dates are ISO 8601. Italian spreadsheets part cells by `;` and decimals by a comma, English
 * ones by a comma and a point.
 */
export async function* libraryCsv(
  locale: Locale,
  head: string[],
  rows: AsyncIterable<Cell[][]>,
): AsyncGenerator<string> {
  const { stringify } = await import('csv-stringify/sync')
  const delimiter = locale === 'it' ? ';' : ','
  const lines = (table: Cell[][]) =>
    stringify(
      table.map((row) => row.map((cell) => written(locale, cell))),
      { delimiter, record_delimiter: '\r\n' },
    )
  yield mark + lines([head])
  for await (const table of rows) if (table.length) yield lines(table)
}

function written(locale: Locale, cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return inertCell(cell)
  if (cell instanceof Date) return day.format(cell)
  return locale === 'it' ? String(cell).replace('.', ',') : String(cell)
}

const day = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: 'Europe/Rome' })
