import { isUtf8 } from 'node:buffer'
import type { Request } from 'express'
import { InvalidJson, TooLarge, UnsupportedType } from '../refusals'
import { checkBody } from './check-text'

const megabyte = 1024 * 1024
const jsonMegabytes = 1
/** Uploads are limited again, by kind, where they are read. */
const uploadMegabytes = 60

/** A request's body: whole when it may have to be sent again, a stream when it is an upload. */
export type Body =
  { kind: 'none' } | { kind: 'whole'; bytes: Buffer; type: 'json' | 'form' } | { kind: 'stream' }

export async function readBody(request: Request, mayBeForm: boolean): Promise<Body> {
  if (request.method === 'GET' || request.method === 'HEAD') return { kind: 'none' }
  const length = Number(request.get('content-length') ?? 0)
  const hasBody = length > 0 || request.get('transfer-encoding') !== undefined
  if (!hasBody) return { kind: 'whole', bytes: Buffer.from('{}'), type: 'json' }
  const type = (request.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (type === 'multipart/form-data') {
    if (!/;\s*boundary=/i.test(request.get('content-type') ?? '')) throw new UnsupportedType()
    if (length > uploadMegabytes * megabyte) throw new TooLarge(uploadMegabytes)
    return { kind: 'stream' }
  }
  if (type === 'application/json') {
    const bytes = await whole(request, jsonMegabytes)
    checkJson(bytes)
    return { kind: 'whole', bytes, type: 'json' }
  }
  if (type === 'application/x-www-form-urlencoded' && mayBeForm)
    return { kind: 'whole', bytes: await whole(request, jsonMegabytes), type: 'form' }
  throw new UnsupportedType()
}

/** The whole body; one that is too large is read to its end all the same, so the sender hears why. */
async function whole(request: Request, megabytes: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of request) {
    const bytes = Buffer.from(piece)
    size += bytes.length
    if (size > uploadMegabytes * megabyte) throw new TooLarge(megabytes)
    if (size <= megabytes * megabyte) pieces.push(bytes)
  }
  if (size > megabytes * megabyte) throw new TooLarge(megabytes)
  return Buffer.concat(pieces)
}

function checkJson(bytes: Buffer): void {
  if (!isUtf8(bytes)) throw new InvalidJson()
  let parsed: unknown
  try {
    parsed = JSON.parse(bytes.toString('utf8') || '{}')
  } catch {
    throw new InvalidJson()
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new InvalidJson()
  checkBody(parsed)
}
