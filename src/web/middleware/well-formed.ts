import type { RequestHandler } from 'express'
import { MalformedAddress } from '../refusals'

/** Refuses addresses that cannot be read: broken percent-encodings, NUL, endless ones. */
export const wellFormed: RequestHandler = (request, _response, next) => {
  next(isWellFormed(request.originalUrl) ? undefined : new MalformedAddress())
}

function isWellFormed(url: string): boolean {
  if (url.length > 16_000) return false
  try {
    return !decodeURIComponent(url.replace(/\+/g, ' ')).includes('\0')
  } catch {
    return false
  }
}
