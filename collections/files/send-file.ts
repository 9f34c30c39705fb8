import type { PayloadRequest, Where } from 'payload'
import { Readable } from 'node:stream'
import { imageSizes } from '../../src/documents/clean-image'
import { cleanName, extensionOf } from '../../src/documents/clean-name'
import { imageTypes } from '../../src/documents/document-types'
import { isStoredName, openFile } from '../../src/documents/file-store'
import { NotFoundRefusal } from '../../src/domain/errors'
import type { FileNoun } from '../../src/domain/files/showings'
import { byteRange } from './byte-range'
import { fileHeaders, holdsMark, markOf, type Answered } from './file-headers'
import { UnsatisfiableRange } from './refusals'

/**
 * `GET /file/:filename`: a file, or one size of an image, for whoever may read its row; what may
 * not be read and what does not exist answer alike.
 */
export async function sendFile(req: PayloadRequest, noun: FileNoun): Promise<Response> {
  const filename = String(req.routeParams?.filename ?? '')
  const file = isStoredName(filename) ? await readable(req, noun, filename) : null
  return answer(req, noun, file)
}

/** `GET /:id/file`: the file that a row has now, where links to it lead for good. */
export async function sendFileOf(req: PayloadRequest, noun: FileNoun): Promise<Response> {
  const row = await readableRow(req, noun, { id: { equals: String(req.routeParams?.id ?? '') } })
  return answer(req, noun, row && answeredOf(row, String(row.filename)))
}

async function answer(
  req: PayloadRequest,
  noun: FileNoun,
  file: Answered | null,
): Promise<Response> {
  if (!file) throw new NotFoundRefusal()
  const { filename } = file
  const headers = fileHeaders(file)
  const mark = markOf(filename)
  if (holdsMark(req.headers.get('if-none-match'), mark)) {
    const { 'Content-Type': _type, ...rest } = headers
    return new Response(null, { status: 304, headers: rest })
  }
  const open = await openFile(filename)
  if (!open) {
    req.payload.logger.error({ event: 'file.missing', noun, filename })
    throw new NotFoundRefusal()
  }
  const asked = req.headers.get('if-range') ?? mark
  const range = asked === mark ? byteRange(req.headers.get('range'), open.size) : 'whole'
  if (range === 'beyond' || open.size === 0) await open.close()
  if (range === 'beyond') throw new UnsatisfiableRange()
  const { start, end } = range === 'whole' ? { start: 0, end: open.size - 1 } : range
  headers['Content-Length'] = String(end - start + 1)
  if (range !== 'whole') headers['Content-Range'] = `bytes ${start}-${end}/${open.size}`
  return new Response(Readable.toWeb(open.read(start, end)) as ReadableStream<Uint8Array>, {
    status: range === 'whole' ? 200 : 206,
    headers,
  })
}

async function readable(
  req: PayloadRequest,
  noun: FileNoun,
  filename: string,
): Promise<Answered | null> {
  const row = await readableRow(req, noun, named(noun, filename))
  return row && answeredOf(row, filename)
}

async function readableRow(
  req: PayloadRequest,
  noun: FileNoun,
  where: Where,
): Promise<Record<string, unknown> | null> {
  const { docs } = await req.payload.find({
    collection: noun,
    where,
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const row: unknown = docs[0]
  return isRecord(row) ? row : null
}

/** One of the files that a row speaks of. */
function answeredOf(row: Record<string, unknown>, filename: string): Answered {
  const sizes = isRecord(row.sizes) ? Object.values(row.sizes) : []
  const kept = [row, ...sizes].filter(isRecord).find((one) => one.filename === filename)
  const pictured = row.thumbnail === filename ? imageTypes.webp : undefined
  return {
    filename,
    saveAs: cleanName(String(row.name ?? ''), extensionOf(filename)),
    mimeType: pictured ?? String(kept?.mimeType ?? 'application/octet-stream'),
    audience: String(row.audience),
  }
}

function named(noun: FileNoun, filename: string): Where {
  const whole: Where = { filename: { equals: filename } }
  if (noun === 'documents') return { or: [whole, { thumbnail: { equals: filename } }] }
  const sizes = Object.keys(imageSizes).map((size) => ({
    [`sizes.${size}.filename`]: { equals: filename },
  }))
  return { or: [whole, ...sizes] }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
