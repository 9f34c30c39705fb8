import { Router, type Request, type RequestHandler, type Response } from 'express'
import { z } from 'zod'
import type { Context } from '../../domain/context'
import { defaultLocale, locales } from '../../i18n/locales'
import { askLibrary } from './ask-library'
import { libraryQuestion } from './library-question'
import { searchAnswerOf, type SearchAnswer } from './search-answer'
import { suggestions, type Suggested } from './suggestions'

/**
 * Searching for machines, beside Payload's REST: `GET /api/search` finds what the library's page
 * finds, with the same parameters; `GET /api/search/suggestions` helps while typing. `session`
 * says who asks.
 */
export function searchDoor(session: RequestHandler): Router {
  return Router()
    .get('/search', session, async (request, response) => {
      const ctx = contextOf(request)
      const answer: SearchAnswer = await searchAnswerOf(
        ctx,
        await askLibrary(ctx, libraryQuestion.parse(request.query)),
      )
      send(response, answer)
    })
    .get('/search/suggestions', session, async (request, response) => {
      const { q } = libraryQuestion.parse(request.query)
      const answer: { suggestions: Suggested[] } = {
        suggestions: await suggestions(contextOf(request), q),
      }
      send(response, answer)
    })
}

const asked = z.object({
  locale: z.preprocess(
    (value) => (Array.isArray(value) ? value[0] : value),
    z.enum(locales).catch(defaultLocale),
  ),
})

/** The answer's language is asked for by its parameter, as everywhere in the REST; else Italian. */
function contextOf(request: Request): Context {
  return { ...request.portal.ctx, locale: asked.parse(request.query).locale }
}

/** What was found for one reader may be kept by that reader alone, and is asked for again. */
function send(response: Response, answer: object): void {
  if (!response.hasHeader('Cache-Control')) response.set('Cache-Control', 'private, no-cache')
  response.vary('Cookie, Authorization')
  response.json(answer)
}
