import assert from 'node:assert/strict'
import type { Answer, Client, Row } from '../support/client'
import { pdf, photograph } from './made'

/** A form as the panel and scripts send it: the fields as JSON, then the file. */
export function form(file: { bytes: Buffer; name: string } | null, fields: object = {}): FormData {
  const made = new FormData()
  made.append('_payload', JSON.stringify(fields))
  if (file) made.append('file', new Blob([new Uint8Array(file.bytes)]), file.name)
  return made
}

export const send = (
  who: Client,
  noun: 'documents' | 'media',
  bytes: Buffer,
  name: string,
  fields: object = {},
): Promise<Answer> => who.post(`/api/${noun}`, form({ bytes, name }, fields))

/** A new document of this person's, ready to be attached. */
export async function newDocument(who: Client, fields: object = {}): Promise<Row> {
  const { status, body, text } = await send(who, 'documents', pdf(), 'Atto.pdf', fields)
  assert.equal(status, 201, text)
  return body.doc
}

/** A new image of this person's, described and ready to be shown. */
export async function newImage(who: Client, fields: object = {}): Promise<Row> {
  const described = { alt: 'Uno sportello', people: 'none', ...fields }
  const photo = await photograph(400, 300)
  const { status, body, text } = await send(who, 'media', photo, 'Foto.jpg', described)
  assert.equal(status, 201, text)
  return body.doc
}

/** Every address at which an image or a document answers. */
export const addressesOf = (file: Row): string[] => [
  file.url,
  ...Object.values(file.sizes ?? {}).map((size) => (size as Row).url),
]

/** Asserts a refusal with its code and a sentence. */
export function assertRefused(answer: Answer, status: number, code: string, said?: RegExp): void {
  assert.equal(answer.status, status, answer.text)
  assert.equal(answer.body.errors[0].data.code, code)
  assert.match(answer.body.errors[0].message, said ?? /\w{3}/)
}
