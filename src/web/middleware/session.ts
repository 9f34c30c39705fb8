import type { RequestHandler } from 'express'
import { executeAuthStrategies, type Payload } from 'payload'
import { askerOf } from '../../access/asker'
import { headersOf } from '../rest/web-request'
import { assertKnown, keepSessions } from '../sessions'
import { hasCookie } from './origin-check'

/**
 * Who asks, by Payload's own strategies alone (`payload.auth` would also work out every
 * permission); people who may do nothing any more are anonymous. Nothing is looked up for requests
 * without a session. What is made for a person is kept by no cache.
 */
export function session(payload: Payload, cookie: string): RequestHandler {
  keepSessions(payload)
  return async (request, response, next) => {
    const signedIn = hasCookie(request.get('cookie'), cookie) || request.get('authorization')
    if (!signedIn) return next()
    const headers = headersOf(request)
    const { user } = await executeAuthStrategies({ payload, headers })
    assertKnown(headers)
    const asker = askerOf(user)
    if (asker) request.portal.ctx = { ...request.portal.ctx, asker, user }
    response.set('Cache-Control', 'private, no-store')
    next()
  }
}
