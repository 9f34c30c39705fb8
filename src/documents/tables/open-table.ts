import { readFile, stat } from 'node:fs/promises'
import { isRefused } from '../file-problem'
import { inspectDocument } from '../inspect-file'
import { largest } from '../limits'
import { csvRows } from './csv-rows'
import { decodeText } from './decode-text'
import type { TableRow } from './table-row'
import { UnreadableTable } from './unreadable-table'
import { openWorkbook } from './xlsx-workbook'
import { xlsxRows } from './xlsx-rows'

/** A file of rows and columns, open to be read from its first filled row to its last. */
export interface Table {
  format: 'csv' | 'xlsx'
  /** The sheet that is read, and all there are; a CSV has none. */
  sheet: string | null
  sheets: string[]
  /**
   * The rows that hold something, in order; may be asked again. Throws `UnreadableTable` where the
   * file turns out damaged on the way.
   */
  rows(): AsyncGenerator<TableRow>
}

export interface TableOptions {
  /** Of a workbook; unset: the first that is shown. */
  sheet?: string
  /** Of a CSV, where it is known; unset: told from the bytes. */
  encoding?: string
  delimiter?: string
}

/** The bytes of a file on this machine, refused before they are read when there are too many. */
export async function bytesOfTable(path: string): Promise<Buffer> {
  const { size } = await stat(path)
  if (size > largest.documents) throw new UnreadableTable('too_large')
  return readFile(path)
}

/**
 * Opens a CSV (also `.tsv` and `.txt`) or XLSX by its content. Nothing in it is run: of a formula
 * only the value that was stored with it is read.
 */
export async function openTable(
  bytes: Buffer,
  givenName: string,
  { sheet, encoding, delimiter }: TableOptions = {},
): Promise<Table> {
  const name = givenName.replace(/\.(tsv|txt)$/i, '.csv')
  const isText = /\.csv$/i.test(name) && !hasMark(bytes)
  if (bytes.length > largest.documents) throw new UnreadableTable('too_large')
  const text = isText ? await decoded(bytes, encoding) : ''
  const inspected = await inspectDocument(isText ? Buffer.from(text) : bytes, name)
  if (isRefused(inspected)) throw new UnreadableTable(inspected.refused)
  if (inspected.extension === 'csv')
    return { format: 'csv', sheet: null, sheets: [], rows: () => csvRows(text, delimiter) }
  if (inspected.extension !== 'xlsx') throw new UnreadableTable('type_not_allowed')
  const workbook = await openWorkbook(bytes)
  const sheets = workbook.sheets.map((one) => one.name)
  const chosen =
    sheet === undefined
      ? (workbook.sheets.find((one) => !one.hidden) ?? workbook.sheets[0])
      : workbook.sheets.find((one) => one.name.trim().toLowerCase() === sheet.trim().toLowerCase())
  if (!chosen) throw new UnreadableTable(sheet === undefined ? 'damaged' : 'missing_sheet', sheets)
  return {
    format: 'xlsx',
    sheet: chosen.name,
    sheets,
    rows: () => xlsxRows(workbook, chosen),
  }
}

/** The first bytes of what is no text: PDF, zip, Office of old. */
const hasMark = (bytes: Buffer): boolean =>
  ['%PDF-', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0'].some((mark) =>
    bytes.subarray(0, mark.length).equals(Buffer.from(mark, 'latin1')),
  )

async function decoded(bytes: Buffer, encoding: string | undefined): Promise<string> {
  try {
    return await decodeText(bytes, encoding)
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableTable('unknown_encoding')
    throw error
  }
}
