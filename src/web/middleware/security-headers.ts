import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

const self = "'self'"
const none = "'none'"

/**
 * Security headers of every answer. Portal pages hold no inline script or style, so their policy
 * allows none; `/admin` replaces it by `panelPolicy`.
 */
export function securityHeaders({ secure }: { secure: boolean }): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [none],
        scriptSrc: [self],
        styleSrc: [self],
        imgSrc: [self, 'data:'],
        fontSrc: [self],
        connectSrc: [self],
        manifestSrc: [self],
        formAction: [self],
        baseUri: [none],
        objectSrc: [none],
        frameAncestors: [none],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  })
}

/**
 * The panel's policy: scripts by a nonce that Next reads from the request's own header and puts on
 * what it renders.
 */
export const panelPolicy: RequestHandler = (request, response, next) => {
  const nonce = randomBytes(16).toString('base64')
  const policy = [
    `default-src ${self}`,
    `script-src ${self} 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src ${self} 'unsafe-inline'`,
    `img-src ${self} data: blob:`,
    `font-src ${self} data:`,
    `connect-src ${self}`,
    `object-src ${none}`,
    `base-uri ${self}`,
    `form-action ${self}`,
    `frame-ancestors ${none}`,
  ].join('; ')
  request.headers['content-security-policy'] = policy
  response.setHeader('Content-Security-Policy', policy)
  next()
}
