import assert from 'node:assert/strict'
import type { Answer } from './client'

/** Asserts a refusal as the contract shapes it: a status, a code, a sentence. */
export function assertRefused(
  { status, body, text }: Answer,
  expected: number,
  code: string,
  fields?: string[],
): void {
  const error = body?.errors?.[0]
  assert.equal(error?.data?.code, code, `${status} ${text.slice(0, 400)}`)
  assert.equal(status, expected, text.slice(0, 400))
  assert.ok(error.message.length > 5, text)
  if (fields) assert.deepEqual(error.data.fields, fields)
}

/** Asserts success, and answers the row. */
export function docOf({ status, body, text }: Answer, expected = 200): Answer['body'] {
  assert.equal(status, expected, text.slice(0, 600))
  return body.doc ?? body
}
