import type { Payload } from 'payload'
import { openTable, type Table } from '../../documents/tables/open-table'
import { UnreadableTable } from '../../documents/tables/unreadable-table'
import { findHeader, headerWithin } from '../../domain/imports/find-header'
import { importableFields, type ImportableField } from '../../domain/imports/importable-fields'
import type { Stopped } from '../../domain/imports/import-run'
import type { ImportRow } from '../../domain/imports/import-row'
import { readMapping, type Mapping } from '../../domain/imports/mapping'
import { readNames } from '../../domain/imports/names'
import { planImport, type Plan } from '../../domain/imports/plan-import'
import type { ReadingOptions } from '../../domain/imports/read-value'
import { fieldsOfKinds } from '../../domain/resources/fields-of-kinds'
import { htmlReader } from '../../domain/imports/html-reader'

export interface ImportInput {
  bytes: Buffer
  /** The file's own name. */
  name: string
  /** YAML. */
  mapping: string
}

/** The fields a mapping may name, in this portal. */
export function fieldsToImport(payload: Payload): Map<string, ImportableField> {
  return importableFields(payload.collections.resources.config.flattenedFields, fieldsOfKinds)
}

/** A table and its mapping, found to fit one another. */
export interface Opened {
  table: Table
  plan: Plan
  reading: ReadingOptions
  /** Rows up to the header and with it, as they are. */
  head: ImportRow[]
}

/** Opens both, or says what stops them. Throws `UnreadableTable` for a file damaged on the way. */
export async function openImport(
  payload: Payload,
  { bytes, name, mapping: text }: ImportInput,
): Promise<Opened | { stopped: Stopped }> {
  const read = await readMapping(text, fieldsToImport(payload))
  if ('problems' in read) return { stopped: { mapping: read.problems } }
  const { mapping } = read
  const opened = await openMapped(bytes, name, mapping)
  if ('stopped' in opened) return opened
  const { table } = opened
  const first = await firstRows(table)
  const header = findHeader(first, { named: mapping.header, wanted: wantedIn(mapping) })
  if (!header)
    return {
      stopped: {
        mapping: [{ line: mapping.lineOf(['header']), code: 'headerMissing', params: {} }],
      },
    }
  const reading: ReadingOptions = {
    names: await readNames(payload),
    decimal: mapping.formats.decimal,
    dates: mapping.formats.dates,
    ...(await htmlReader()),
  }
  const planned = planImport(mapping, header, { names: reading.names, reading })
  if ('problems' in planned) return { stopped: { mapping: planned.problems } }
  const last = header.rows.at(-1) ?? 0
  return { table, plan: planned.plan, reading, head: first.filter(({ number }) => number <= last) }
}

async function openMapped(
  bytes: Buffer,
  name: string,
  { sheet, formats, lineOf }: Mapping,
): Promise<{ table: Table } | { stopped: Stopped }> {
  const { encoding, delimiter } = formats
  try {
    // A CSV has no sheets: rows set aside from a workbook come back as one.
    const isCsv = !/\.xlsx$/i.test(name)
    return {
      table: await openTable(bytes, name, {
        sheet: isCsv ? undefined : sheet,
        encoding,
        delimiter,
      }),
    }
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error
    const { problem, sheets } = error
    if (problem === 'missing_sheet')
      return {
        stopped: {
          mapping: [
            {
              line: lineOf(['sheet']),
              code: 'missingSheet',
              params: { name: sheet ?? '', all: sheets.join(' · ') },
            },
          ],
        },
      }
    if (problem === 'unknown_encoding')
      return {
        stopped: {
          mapping: [
            {
              line: lineOf(['formats', 'encoding']),
              code: 'unknownEncoding',
              params: { name: encoding ?? '' },
            },
          ],
        },
      }
    return { stopped: { file: problem } }
  }
}

const wantedIn = ({ columns, key, kind, organisation }: Mapping): string[] => [
  ...columns.map(({ header }) => header),
  ...key,
  ...(typeof kind === 'string' ? [] : [kind.column]),
  ...(typeof organisation === 'string' ? [] : [organisation.column]),
]

/** The rows in which headers are looked for. */
export async function firstRows(table: Table): Promise<ImportRow[]> {
  const rows: ImportRow[] = []
  for await (const row of table.rows()) if (rows.push(row) >= headerWithin) break
  return rows
}
