import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import type { Request as Incoming, Response as Outgoing } from 'express'
import type { Body } from './read-body'

/** The header that carries the sender's network address to the limits on sign-ins. */
export const senderHeader = 'x-portal-sender'

/** Express's request as the web's, for Payload; aborted when the sender goes away. */
export function webRequest(
  request: Incoming,
  path: string,
  body: Body,
  signal: AbortSignal,
): Request {
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const headers = headersOf(request)
  if (body.kind === 'whole') headers.set('content-type', contentTypes[body.type])
  return new Request(new URL(path, `${request.protocol}://${request.get('host') ?? 'localhost'}`), {
    method,
    headers,
    signal,
    ...(body.kind === 'none' ? {} : { body: contentOf(request, body), duplex: 'half' }),
  })
}

const contentTypes = { json: 'application/json', form: 'application/x-www-form-urlencoded' }

/**
 * The request's headers as Payload is to see them. The origin was checked at the door by the
 * portal's own rule; Payload's, which refuses a session to whoever follows a link from another
 * site, is told so.
 */
export function headersOf(request: Incoming): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || name === 'content-security-policy') continue
    if (name === 'x-payload-http-method-override' || name === 'x-http-method-override') continue
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one)
  }
  headers.delete('origin')
  headers.set('sec-fetch-site', 'same-origin')
  headers.set(senderHeader, request.ip ?? 'unknown')
  return headers
}

function contentOf(request: Incoming, body: Body): BodyInit {
  if (body.kind === 'whole') return new Uint8Array(body.bytes)
  return Readable.toWeb(request) as ReadableStream<Uint8Array> as BodyInit
}

/** Copies Payload's answer to Express's. */
export async function sendWeb(answer: Response, response: Outgoing, head: boolean): Promise<void> {
  response.status(answer.status)
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie' && name !== 'transfer-encoding') response.setHeader(name, value)
  }
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('Set-Cookie', cookies)
  if (!answer.body || head) {
    await answer.body?.cancel()
    response.end()
    return
  }
  await pipeline(Readable.fromWeb(answer.body as ReadableStream<Uint8Array>), response)
}
