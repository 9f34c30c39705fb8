import type { Request as Incoming, RequestHandler, Response as Outgoing } from 'express'
import { handleEndpoints, type Payload } from 'payload'
import type { Locale } from '../i18n/locales'
import { isLocale } from '../i18n/locales'
import { failureOf, type Failure } from './failure'
import { InvalidQuery } from './refusals'
import { collectionOf } from './rest/collection-of'
import { checkedQuery } from './rest/check-query'
import { isAboutPermissions, refuseClosedDoors } from './rest/closed-doors'
import { checkShapes } from './rest/check-shape'
import { errorBody, failureBehind, rememberFailures } from './rest/error-answer'
import { readBody, type Body } from './rest/read-body'
import { repeatingTransient } from './rest/repeat'
import { sendWeb, webRequest } from './rest/web-request'
import { assertKnown } from './sessions'

/**
 * Payload's REST at `/api`, by Payload's own endpoints: what reaches them is bounded and readable,
 * what comes back wrong has a code and a sentence in the reader's language.
 */
export function restDoor(payload: Payload): RequestHandler {
  const thrownBy = rememberFailures(payload)
  checkShapes(payload)
  return async (request, response) => {
    const leaving = new AbortController()
    response.on('close', () => leaving.abort())
    try {
      refuseClosedDoors(pathOf(request))
      const { path, body } = await checked(request, payload)
      const asked = await repeatingTransient(async () => {
        const web = webRequest(request, path, body, leaving.signal)
        const answer = await handleEndpoints({ config: payload.config, request: web })
        assertKnown(web.headers)
        return { web, answer, thrown: thrownBy(web) }
      }, body.kind !== 'stream')
      const { answer, thrown, web } = asked
      if (isAboutPermissions(pathOf(request)) && !userOf(web)) {
        response.set('Cache-Control', 'private, no-store').json({ canAccessAdmin: false })
        return
      }
      if (answer.status < 400) {
        if (!answer.headers.has('cache-control'))
          answer.headers.set('Cache-Control', 'private, no-store')
        await sendWeb(answer, response, request.method === 'HEAD')
        return
      }
      const failure = await failureBehind(answer, thrown, {
        method: request.method,
        path: pathOf(request),
        upload: body.kind === 'stream',
      })
      if (failure) sendFailure(request, response, failure, localeFor(request, web), thrown)
      else await sendWeb(answer, response, request.method === 'HEAD')
    } catch (error) {
      if (leaving.signal.aborted) return
      sendFailure(request, response, failureOf(error), request.portal.locale, error)
    }
  }
}

/** The query within bounds; a search too long for an address may come as a form in a POST. */
async function checked(request: Incoming, payload: Payload): Promise<{ path: string; body: Body }> {
  const path = pathOf(request)
  const [slug = '', first] = path.replace(/^\/api\//, '').split('/')
  const collection = collectionOf(payload, slug)?.config
  const queried = collection && { collection, versions: first === 'versions', payload }
  const search = new URL(request.originalUrl, 'http://portal').search
  const body = await readBody(request, overridden(request))
  if (!overridden(request)) return { path: path + checkedQuery(search, queried), body }
  if (body.kind !== 'whole' || body.type !== 'form')
    throw new InvalidQuery('X-Payload-HTTP-Method-Override')
  request.method = 'GET'
  return {
    path: path + checkedQuery(`?${body.bytes.toString('utf8')}`, queried),
    body: { kind: 'none' },
  }
}

const overridden = (request: Incoming): boolean =>
  request.method === 'POST' &&
  [request.get('x-payload-http-method-override'), request.get('x-http-method-override')].includes(
    'GET',
  )

const pathOf = (request: Incoming): string =>
  (request.originalUrl.split('?', 1)[0] ?? '').replace(/(?<=.)\/+$/, '')

/** The language the request asks for, else the one the person chose. */
function localeFor(request: Incoming, web: Request): Locale {
  const asked = request.get('accept-language')
  const user = userOf(web)
  const chosen: unknown = user && Reflect.get(user, 'locale')
  return (!asked || asked === '*') && isLocale(chosen) ? chosen : request.portal.locale
}

/** Payload leaves whom it recognised on the request itself. */
function userOf(web: Request): object | null {
  const user: unknown = Reflect.get(web, 'user')
  return typeof user === 'object' ? user : null
}

function sendFailure(
  request: Incoming,
  response: Outgoing,
  failure: Failure,
  locale: Locale,
  error?: unknown,
): void {
  const { requestId } = request.portal
  if (failure.code === 'internal' && error !== undefined)
    request.portal.ctx.payload.logger.error({ err: error, requestId }, 'rest')
  if (response.headersSent) {
    response.destroy()
    return
  }
  if (!request.complete) {
    // The rest of what is being sent is thrown away, and the connection with it.
    response.set('Connection', 'close')
    request.resume()
  }
  response
    .status(failure.status)
    .set({ ...failure.headers, 'Cache-Control': 'private, no-store', Vary: 'Accept-Language' })
    .json(errorBody(failure, locale, requestId))
}
