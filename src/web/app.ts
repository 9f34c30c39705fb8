import express, { type Express } from 'express'
import type { Payload } from 'payload'
import type { Environment } from '../env'
import type { Log } from '../log'
import { panelDoor, panelFiles, type Panel } from './admin'
import { feeds } from './feeds'
import { health } from './health'
import { errors, notFound } from './middleware/errors'
import { form } from './middleware/form'
import { frame } from './middleware/frame'
import { localeHome } from './middleware/locale-home'
import { originCheck } from './middleware/origin-check'
import { pageCache } from './middleware/page-cache'
import { requestId } from './middleware/request-id'
import { securityHeaders } from './middleware/security-headers'
import { session } from './middleware/session'
import { staticFiles } from './middleware/static-files'
import { wellFormed } from './middleware/well-formed'
import { stopsLetters } from './notices/unsubscribe-routes'
import { openApiDoor } from './openapi/openapi-door'
import { restDoor } from './rest'
import { rooms } from './rooms'
import { searchDoor } from './search/search-door'
import type { VisitCounter } from './visit-counter'

export interface PortalParts {
  payload: Payload
  env: Environment
  log: Log
  /** Payload's panel; without one, /admin says that it is not there. */
  panel?: Panel
  /** Counts opened pages; without one, nothing is counted. */
  visits?: VisitCounter
  /** Origins that may write, when the port is known only after listening. */
  origins?: () => readonly string[]
}

/** The portal's web server, in reading order: what every request passes, then the rooms. */
export function createApp({
  payload,
  env,
  log,
  panel,
  visits,
  origins = () => env.origins,
}: PortalParts): Express {
  const cookie = `${payload.config.cookiePrefix}-token`
  const asking = session(payload, cookie)
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', env.secure ? ['loopback', 'linklocal', 'uniquelocal'] : false)
  app.set('query parser', 'simple')

  app.use(requestId(payload, log))
  app.use(securityHeaders(env))
  app.use(wellFormed)
  app.use(pageCache(payload, { cookie, count: visits?.count }))
  app.use(health(payload, env))
  app.use(staticFiles('dist/public'))
  app.use(feeds(payload, env))
  app.use(originCheck(origins, cookie, stopsLetters))
  app.use('/_next', panelFiles(panel))
  app.use('/api', searchDoor(asking), openApiDoor(payload, env), restDoor(payload))
  app.use(asking)
  app.use(frame(payload))
  app.use('/admin', panelDoor(panel, cookie))
  app.use(form)
  app.use(localeHome)
  if (visits) app.use(visits.count)
  app.use(rooms)

  app.use(notFound)
  app.use(errors(log))
  return app
}
