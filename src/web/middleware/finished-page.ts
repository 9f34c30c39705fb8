import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Request, Response } from 'express'

const brotliQuality = 5
const gzipLevel = 6

/**
 * Browsers ask again each time and get 304; a delivery network in front may keep it for moments and
 * answer with it while it asks.
 */
const control = 'public, max-age=0, must-revalidate, s-maxage=1, stale-while-revalidate=10'

type Encoding = 'br' | 'gzip'

/** A page as it is sent: its bytes, compressed once for each encoding, the first time it is asked. */
export class FinishedPage {
  readonly #bytes: Buffer
  readonly #type: string
  readonly #etag: string
  readonly #encoded = new Map<Encoding, Buffer | Promise<Buffer>>()

  constructor(text: string, type: string) {
    this.#bytes = Buffer.from(text)
    this.#type = type
    // Weak: the same page in another encoding is the same page.
    this.#etag = `W/"${createHash('sha256').update(this.#bytes).digest('base64url').slice(0, 22)}"`
  }

  /** At most what it takes in memory, its encodings included. */
  get size(): number {
    return this.#bytes.byteLength * 2 + 500
  }

  send(request: Request, response: Response): void {
    const encoding = encodingFor(request.headers['accept-encoding'])
    const bytes = encoding ? this.#encode(encoding) : this.#bytes
    if (bytes instanceof Promise)
      void bytes.then(
        (ready) => this.#answer(request, response, ready, encoding),
        () => this.#answer(request, response, this.#bytes),
      )
    else this.#answer(request, response, bytes, encoding)
  }

  #answer(request: Request, response: Response, bytes: Buffer, encoding?: Encoding): void {
    const headers: OutgoingHttpHeaders = {
      ETag: this.#etag,
      'Cache-Control': control,
      Vary: 'Accept-Encoding, Cookie',
    }
    if (isNamed(request.headers['if-none-match'], this.#etag)) {
      response.writeHead(304, headers).end()
      return
    }
    headers['Content-Type'] = this.#type
    headers['Content-Length'] = bytes.byteLength
    if (encoding) headers['Content-Encoding'] = encoding
    response.writeHead(200, headers)
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }

  #encode(encoding: Encoding): Buffer | Promise<Buffer> {
    const known = this.#encoded.get(encoding)
    if (known) return known
    const made = compressed[encoding](this.#bytes)
    this.#encoded.set(encoding, made)
    made.then(
      (bytes) => this.#encoded.set(encoding, bytes),
      () => this.#encoded.delete(encoding),
    )
    return made
  }
}

const compressed: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
      },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: gzipLevel }),
}

/** The best encoding that a browser says it reads; undefined: the bytes as they are. */
function encodingFor(accepted: string | undefined): Encoding | undefined {
  if (!accepted) return undefined
  if (reads.br.test(accepted)) return 'br'
  return reads.gzip.test(accepted) ? 'gzip' : undefined
}

const reading = (name: string): RegExp =>
  new RegExp(`(?:^|,)\\s*${name}\\s*(?:;\\s*q=(?:1|0?\\.\\d*[1-9])[\\d.]*\\s*)?(?:,|$)`, 'i')
const reads: Record<Encoding, RegExp> = { br: reading('br'), gzip: reading('gzip') }

/** Whether `If-None-Match` names this page, weakly as RFC 9110 has it for reading. */
function isNamed(header: string | undefined, etag: string): boolean {
  if (!header) return false
  if (header === etag || header.trim() === '*') return true
  const bare = etag.slice(2)
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === bare)
}
