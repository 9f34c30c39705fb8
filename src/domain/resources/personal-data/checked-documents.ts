import type { PayloadRequest } from 'payload'
import { idOf } from '../../../access/asker'
import { findPersonalData } from '../../../privacy/find-personal-data'
import type { Piece, Place } from '../../../privacy/place'
import { groupOf, idsOf, numberOf, rowsOf, textOf } from '../../stored'
import { wordsIn } from './pieces-of-text'
import type { Text } from '../state'
import { pagesAre } from '../pages-are'

/** A document of an entry, and what in it may make somebody recognisable. */
export interface CheckedDocument {
  id: string
  name: string
  /** The stored file that was looked at. */
  filename: string
  textState: string
  /** Too long to be looked through to its end. */
  isCut: boolean
  /** What its pages are, where it has more than one. */
  pagesAre: ReturnType<typeof pagesAre> | null
  places: Place[]
}

/**
 * The documents that a text shows, looked through as far as they have been read: their names, titles
 * and pages. `known` are those that were looked through before, taken where the file is the same.
 */
export async function checkedDocuments(
  req: PayloadRequest,
  text: Text,
  known: ReadonlyMap<string, CheckedDocument> = new Map(),
): Promise<CheckedDocument[]> {
  const ids = idsOf(text.documents)
  if (ids.length === 0) return []
  // Below access: whoever moves the text answers for all it shows.
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'documents',
    where: { id: { in: ids } },
    pagination: false,
    limit: ids.length,
    req,
  })
  const rows: Row[] = docs.map((row) => ({ ...row, id: String(row.id) }))
  const again = rows.filter((row) => !isKnown(known.get(row.id), row))
  const pages = await pagesOf(
    req,
    again.map(({ id }) => id),
  )
  const checked = new Map(known)
  for (const row of again) {
    const pieces = [...namesIn(row), ...(pages.get(row.id) ?? [])]
    checked.set(row.id, {
      id: row.id,
      name: textOf(row.name) ?? textOf(row.filename) ?? '',
      filename: String(row.filename ?? ''),
      textState: textOf(row.textState) ?? 'waiting',
      isCut: Array.isArray(row.warnings) && row.warnings.includes('tooLong'),
      pagesAre: (numberOf(row.pages) ?? 0) > 1 ? pagesAre(textOf(row.mimeType) ?? '') : null,
      places: await findPersonalData(pieces, req.payload.secret),
    })
  }
  return ids.flatMap((id) => (rows.some((row) => row.id === id) ? (checked.get(id) ?? []) : []))
}

type Row = Record<string, unknown> & { id: string }

const isKnown = (known: CheckedDocument | undefined, row: Row): boolean =>
  known?.filename === row.filename && known?.textState === (textOf(row.textState) ?? 'waiting')

const namesIn = (row: Row): Piece[] => [
  ...wordsIn(row.name, `documents:${row.id}`),
  ...wordsIn(row.title, `documents:${row.id}`),
]

/** What each document says, page by page, tables apart. */
async function pagesOf(req: PayloadRequest, ids: string[]): Promise<Map<string, Piece[]>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'document-texts',
    where: { document: { in: ids } },
    pagination: false,
    limit: ids.length,
    req,
  })
  return new Map(
    docs.map((row) => {
      const id = idOf(row.document) ?? ''
      return [id, rowsOf(row.pages).flatMap((page) => piecesOfPage(id, page))]
    }),
  )
}

function piecesOfPage(id: string, page: Record<string, unknown>): Piece[] {
  const path = `documents:${id}:${String(page.page)}`
  const tables = Array.isArray(page.tables) ? (page.tables as unknown[]) : []
  return [
    ...wordsIn(page.text, path),
    ...tables.map((table) => ({ path, table: rowsOfTable(table) })),
  ]
}

const rowsOfTable = (table: unknown): string[][] =>
  (Array.isArray(table) ? (table as unknown[]) : []).map((row) =>
    Object.values(groupOf(row)).map((cell) => (typeof cell === 'string' ? cell : '')),
  )
