import type { Request, RequestHandler } from 'express'
import { ForeignOrigin } from '../refusals'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses writes that another site makes a browser send: an unsafe request must come from one of
 * `origins`; one that says nothing of where it comes from passes only without a session cookie.
 * A token in the Authorization header is never sent by a browser on its own, so it needs no origin.
 * `origins` is read at every request: a server on a free port knows it only once it listens. What is
 * `isOpen` is anybody's to send: it asks for no session, and what it names is in its address.
 */
export function originCheck(
  origins: () => readonly string[],
  cookie: string,
  isOpen: (path: string) => boolean = () => false,
): RequestHandler {
  return (request, _response, next) => {
    if (safe.has(request.method) || isOpen(request.path)) return next()
    if (comesFromHere(request, origins(), cookie)) next()
    else next(new ForeignOrigin())
  }
}

function comesFromHere(request: Request, origins: readonly string[], cookie: string): boolean {
  const origin = request.get('origin') ?? originOf(request.get('referer'))
  if (origin !== undefined) return origins.includes(origin)
  const site = request.get('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  return !hasCookie(request.get('cookie'), cookie)
}

export const hasCookie = (header: string | undefined, name: string): boolean =>
  header?.split(/; */).some((pair) => pair.startsWith(`${name}=`)) ?? false

const originOf = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined
