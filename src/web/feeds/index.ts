import { Router } from 'express'
import type { Payload } from 'payload'
import type { Environment } from '../../env'
import { defaultLocale, locales } from '../../i18n/locales'
import { routesOf } from '../../i18n/paths'
import { libraryQuestion } from '../search/library-question'
import { libraryFeed } from './library-feed'
import { openSearch, openSearchPath } from './open-search'
import { robotsTxt } from './robots'
import { securityTxt } from './security-txt'
import { siteMap, siteMapPart } from './site-map'

const day = 'public, max-age=86400'
const fiveMinutes = 'public, max-age=300'

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
    .get('/feed.xml', async (request, response) => {
      const { ctx } = request.portal
      const everything = libraryQuestion.parse({})
      const xml = await libraryFeed({ ...ctx, locale: defaultLocale }, everything, env.serverUrl)
      response.set('Cache-Control', fiveMinutes).type('application/atom+xml').send(xml)
    })
    .get(routesOf('resources', 'feed.xml'), async (request, response) => {
      const question = libraryQuestion.parse(request.query)
      const xml = await libraryFeed(request.portal.ctx, question, env.serverUrl)
      response.set('Cache-Control', fiveMinutes).type('application/atom+xml').send(xml)
    })
    .get(['/opensearch.xml', ...locales.map(openSearchPath)], (request, response) => {
      const locale = locales.find((one) => request.path === openSearchPath(one)) ?? defaultLocale
      response
        .set('Cache-Control', day)
        .type('application/opensearchdescription+xml')
        .send(openSearch(locale, env.serverUrl))
    })
    .get(['/favicon.ico', '/favicon.svg', '/apple-touch-icon.png'], (request, response, next) => {
      response
        .set('Cache-Control', day)
        .sendFile(request.path.slice(1), { root: 'dist/public' }, (error) => {
          if (error && !response.headersSent) next()
        })
    })
}
