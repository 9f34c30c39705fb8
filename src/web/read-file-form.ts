import type { Request } from 'express'
import { Refusal } from '../domain/errors'
import { TooLarge, UnsupportedType } from './refusals'

/** A form that carries a file: its texts, of a field sent twice the last, and the file if any. */
export interface FileForm {
  typed: Record<string, string>
  file: { name: string; bytes: Buffer } | null
}

const megabyte = 1024 * 1024
/** What is too large is still read so far, unkept, so that the sender hears why. */
const longestListened = 60 * megabyte
const mostFields = 200

/**
 * Reads a page's form with at most one file, of at most so many megabytes together. Refused:
 * `TooLarge`, `UnsupportedType`, and `BrokenForm` for what ends early or is no such form.
 */
export async function readFileForm(request: Request, megabytes: number): Promise<FileForm> {
  const type = request.get('content-type') ?? ''
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(type)) throw new UnsupportedType()
  const form = await parsed(await whole(request, megabytes), type)
  const typed: Record<string, string> = {}
  let file: FileForm['file'] = null
  let fields = 0
  for (const [name, value] of form) {
    if ((fields += 1) > mostFields) throw new BrokenForm()
    if (typeof value === 'string') typed[name] = value.replaceAll('\0', '')
    // A browser sends an empty file where none was chosen.
    else if (value.size > 0 || value.name !== '')
      file = { name: value.name, bytes: Buffer.from(await value.arrayBuffer()) }
  }
  return { typed, file }
}

async function whole(request: Request, megabytes: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  let size = 0
  try {
    for await (const piece of request) {
      const bytes = Buffer.from(piece)
      size += bytes.length
      if (size > longestListened) break
      if (size <= megabytes * megabyte) pieces.push(bytes)
    }
  } catch {
    throw new BrokenForm()
  }
  if (size > megabytes * megabyte) throw new TooLarge(megabytes)
  return Buffer.concat(pieces)
}

async function parsed(body: Buffer, type: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(body), {
      headers: { 'content-type': type },
    }).formData()
  } catch {
    throw new BrokenForm()
  }
}

class BrokenForm extends Refusal {
  constructor() {
    super('broken', 400, 'file.problem.broken')
  }
}
