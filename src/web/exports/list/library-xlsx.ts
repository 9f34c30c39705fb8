import type { Writable } from 'node:stream'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import { writable } from './inert-cell'
import type { Cell, Column } from './library-rows'

const widths: Partial<Record<Column, number>> = {
  title: 50,
  summary: 80,
  areas: 40,
  topics: 40,
  url: 70,
}

/**
 * Writes a list as a workbook of one sheet while its rows come: the first line stays in sight, texts
 * are typed as texts, so that none is a formula, dates and amounts are what they are.
 */
export async function writeLibraryXlsx(
  locale: Locale,
  columns: readonly Column[],
  rows: AsyncIterable<Cell[][]>,
  stream: Writable,
): Promise<void> {
  const { default: excel } = await import('exceljs')
  const book = new excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true })
  book.creator = message(locale, 'export.portal')
  const sheet = book.addWorksheet(message(locale, 'export.sheet'), {
    views: [{ state: 'frozen', ySplit: 1 }],
  })
  sheet.columns = columns.map((key) => ({
    key,
    header: message(locale, `export.column.${key}`),
    width: widths[key] ?? 18,
    ...(dates.has(key) ? { style: { numFmt: 'yyyy-mm-dd' } } : {}),
  }))
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
  sheet.getRow(1).font = { bold: true }
  sheet.getRow(1).commit()
  for await (const table of rows) {
    for (const row of table) sheet.addRow(row.map(typed)).commit()
    // Nobody listens any more.
    if (stream.destroyed) return
  }
  sheet.commit()
  await book.commit()
}

const dates = new Set<Column>(['from', 'to', 'verifiedOn', 'updatedAt'])

const typed = (cell: Cell): Cell => (typeof cell === 'string' ? writable(cell) : cell)
