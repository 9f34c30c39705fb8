import { Router } from 'express'
import type { Payload } from 'payload'
import type { Environment } from '../../env'
import { robotsTxt } from './robots'
import { securityTxt } from './security-txt'
import { siteMap, siteMapPart } from './site-map'

const day = 'public, max-age=86400'

/** What crawlers and tools look for at fixed addresses. */
export function feeds(payload: Payload, env: Environment): Router {
  return Router()
    .get('/robots.txt', (_request, response) => {
      response.set('Cache-Control', day).type('text').send(robotsTxt(env.serverUrl))
    })
    .get(['/.well-known/security.txt', '/security.txt'], (_request, response) => {
      response.set('Cache-Control', day).type('text').send(securityTxt(env, new Date()))
    })
    .get('/sitemap.xml', async (_request, response) => {
      const xml = await siteMap(payload, env.serverUrl)
      response.set('Cache-Control', 'public, max-age=3600').type('application/xml').send(xml)
    })
    .get(/^\/sitemap-(\d{1,4})\.xml$/, async (request, response, next) => {
      const xml = await siteMapPart(payload, env.serverUrl, Number(request.params[0]))
      if (!xml) return next()
      response.set('Cache-Control', 'public, max-age=3600').type('application/xml').send(xml)
    })
    .get(['/favicon.ico', '/favicon.svg', '/apple-touch-icon.png'], (request, response, next) => {
      response
        .set('Cache-Control', day)
        .sendFile(request.path.slice(1), { root: 'dist/public' }, (error) => {
          if (error && !response.headersSent) next()
        })
    })
}
