import { createLocalReq, type Payload } from 'payload'
import { appendChange } from '../../changes/append-change'
import { inTransaction } from '../../database/transaction'
import type { TextState } from './text-states'
import type { Row } from './showings'

/** A document as it was when somebody began to read its file. */
export interface Read {
  document: string
  /** The stored file: another file has another name. */
  filename: string
}

export interface Kept {
  state: TextState
  pages: readonly { page: number; text: string; tables?: string[][][] }[]
  pageCount: number | null
  language: string | null
  warnings: readonly string[]
  /** The stored name of the picture of the first page. */
  thumbnail: string | null
}

/** The row of a document whose file still waits to be read; null when there is nothing to do. */
export async function waitingDocument(payload: Payload, read: Read): Promise<Row | null> {
  // Below access: the system reads the file, not a person.
  const row = await payload.db.findOne<Row & { id: string }>({
    collection: 'documents',
    where: { id: { equals: read.document } },
  })
  return row && isWaiting(row, read) ? row : null
}

/**
 * Keeps what reading a file has told, whole or not at all; false when the file was replaced or
 * removed meanwhile, or somebody else has kept it.
 */
export async function keepReading(payload: Payload, read: Read, kept: Kept): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const row = await payload.db.findOne<Row & { id: string }>({
      collection: 'documents',
      where: { id: { equals: read.document } },
      req,
    })
    if (!row || !isWaiting(row, read)) return false
    await payload.db.deleteMany({
      collection: 'document-texts',
      where: { document: { equals: read.document } },
      req,
    })
    await payload.db.create({
      collection: 'document-texts',
      data: { ...read, pages: kept.pages, language: kept.language },
      req,
    })
    await payload.db.updateOne({
      collection: 'documents',
      id: read.document,
      data: {
        textState: kept.state,
        pages: kept.pageCount,
        warnings: kept.warnings,
        thumbnail: kept.thumbnail,
        // Whoever chose one knows better.
        ...(row.language || !kept.language ? {} : { language: kept.language }),
      },
      returning: false,
      req,
    })
    await appendChange(req, { collection: 'documents', id: read.document, operation: 'update' })
    return true
  })
}

const isWaiting = (row: Row, { filename }: Read): boolean =>
  (row.textState ?? 'waiting') === 'waiting' && row.filename === filename
