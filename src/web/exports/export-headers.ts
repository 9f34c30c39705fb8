import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import { cleanName } from '../../documents/clean-name'
import { attachmentHeader } from '../attachment-header'

interface Exported {
  /** What it is called, without its ending. */
  title: string
  /** `pdf`, `docx`, … */
  extension: string
  /** Its type, where the ending does not say all of it. */
  type?: string
  /** All that it is made from; unset for what is made while it is sent. */
  madeFrom?: string
}

/**
 * Prepares the answer for a file to be saved: its name in UTF-8, never listed by search engines, kept
 * by nobody when it was made for somebody. True when the asker has this very one already: the answer
 * is then sent.
 */
export function asExport(
  request: Request,
  response: Response,
  { title, extension, type, madeFrom }: Exported,
): boolean {
  const anonymous = request.portal.ctx.asker === null
  response.set('Content-Disposition', attachmentHeader(cleanName(nameOf(title), extension)))
  response.type(type ?? extension)
  response.set('X-Robots-Tag', 'noindex')
  response.set(
    'Cache-Control',
    anonymous ? 'public, max-age=0, must-revalidate' : 'private, no-store',
  )
  response.vary('Cookie, Authorization')
  if (madeFrom === undefined) return false
  const sum = createHash('sha256').update(`${extension} ${madeFrom}`).digest('base64url')
  const mark = `"${sum.slice(0, 22)}"`
  response.set('ETag', mark)
  if (!anonymous || !namesMark(request.get('if-none-match'), mark)) return false
  response.status(304).end()
  return true
}

/** A stroke in a title is no folder; what file systems forbid leaves no gap to be filled. */
const nameOf = (title: string): string =>
  title
    .replace(/[/\\]/g, '-')
    .replace(/\s*:\s+/g, ' - ')
    .replace(/[?"]/g, '')

const namesMark = (header: string | undefined, mark: string): boolean =>
  (header ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === mark)
