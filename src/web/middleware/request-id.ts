import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { Log } from '../../log'
import { localeOf } from '../portal-request'

/**
 * Names the request, gives it its context (anonymous until `session`) and logs its end:
 * method, path without the query, status and milliseconds; nothing about the person.
 */
export function requestId(payload: Payload, log: Log): RequestHandler {
  return (request, response, next) => {
    const id = randomUUID()
    const locale = localeOf(request)
    request.portal = {
      requestId: id,
      locale,
      ctx: { payload, asker: null, user: null, locale },
    }
    response.setHeader('X-Request-Id', id)
    const began = performance.now()
    response.on('close', () => {
      const ms = Math.round(performance.now() - began)
      const line = { requestId: id, method: request.method, path: pathOf(request.originalUrl), ms }
      log[levelOf(line.path, response.statusCode)](
        { ...line, status: response.statusCode },
        'request',
      )
    })
    next()
  }
}

/** Not being ready yet is an answer, not a failure; whoever watches asks every few seconds. */
function levelOf(path: string, status: number): 'debug' | 'info' | 'error' {
  if (path.startsWith('/health/')) return 'debug'
  if (status >= 500) return 'error'
  return /^\/(assets|_next)\//.test(path) ? 'debug' : 'info'
}

/** The path without its query; what follows a one-time link's room is a secret. */
const pathOf = (url: string): string =>
  (url.split('?', 1)[0] ?? '').replace(/(\/)[\w-]{32,}(?=\/|$)/g, (_, slash: string) => `${slash}…`)
