import { createHash } from 'node:crypto'
import type { Payload } from 'payload'

const filePath = /^\/api\/([\w-]+)\/file\/([^/]+)$/

/**
 * A file's answer as browsers and caches need it: shown only if it is an image or a PDF, else
 * downloaded under its name; kept by caches only if everyone may read it, and asked again by its
 * mark (ETag).
 */
export async function withFileHeaders(
  answer: Response,
  request: Request,
  payload: Payload,
): Promise<Response> {
  const [, slug = '', encoded = ''] = filePath.exec(new URL(request.url).pathname) ?? []
  const upload = payload.collections[slug]?.config.upload
  if (!upload || request.method !== 'GET') return answer
  const name = decodeURIComponent(encoded)
  const headers = new Headers(answer.headers)
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  if (!headers.has('content-disposition'))
    headers.set('Content-Disposition', disposition(headers.get('content-type'), name))
  if (!headers.has('cache-control') || !headers.has('etag')) {
    const row = await rowOf(payload, slug, name)
    if (!headers.has('cache-control'))
      headers.set(
        'Cache-Control',
        row?.audience === 'public' ? 'public, max-age=300' : 'private, no-cache',
      )
    if (!headers.has('etag') && row)
      headers.set('ETag', markOf(name, row.updatedAt, headers.get('content-length')))
  }
  const mark = headers.get('etag')
  if (mark && answer.status === 200 && request.headers.get('if-none-match')?.includes(mark)) {
    await answer.body?.cancel()
    for (const one of ['content-length', 'content-type', 'accept-ranges']) headers.delete(one)
    return new Response(null, { status: 304, headers })
  }
  return new Response(answer.body, { status: answer.status, headers })
}

const shown = /^(image\/(png|jpeg|webp|avif|gif)|application\/pdf)\b/

function disposition(type: string | null, name: string): string {
  const how = type && shown.test(type) ? 'inline' : 'attachment'
  const plain = name.replace(/[^\w.-]/g, '_')
  return `${how}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escape)}`
}

const escape = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`

async function rowOf(
  payload: Payload,
  slug: string,
  filename: string,
): Promise<FileRow | undefined> {
  const found = await payload.db.find<FileRow>({
    collection: slug,
    where: { filename: { equals: filename } },
    limit: 1,
    pagination: false,
  })
  return found.docs[0]
}

interface FileRow {
  id: string
  audience?: string
  updatedAt: string
}

const markOf = (...parts: (string | null)[]): string =>
  `"${createHash('sha256').update(parts.join('|')).digest('base64url').slice(0, 22)}"`
