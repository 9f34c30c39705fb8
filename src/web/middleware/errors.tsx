import type { ErrorRequestHandler, RequestHandler } from 'express'
import { NotFoundRefusal } from '../../domain/errors'
import type { Log } from '../../log'
import { pathTo } from '../../i18n/paths'
import { ErrorPage } from '../error-page'
import { failureOf } from '../failure'
import { localeOf } from '../portal-request'
import { errorBody } from '../rest/error-answer'
import { sendPage } from '../send-page'

/** The last of the routes: nothing answered. */
export const notFound: RequestHandler = (_request, _response, next) => next(new NotFoundRefusal())

/** Every error as a page, or as JSON for machines: a status, a plain sentence, never a stack. */
export function errors(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const failure = failureOf(error)
    const requestId = request.portal?.requestId ?? ''
    const locale = request.portal?.locale ?? localeOf(request)
    if (failure.status === 503) log.warn({ err: error, requestId }, 'not now')
    else if (failure.status >= 500) log.error({ err: error, requestId }, 'defect')
    if (response.headersSent) {
      response.destroy()
      return
    }
    response.set({ ...failure.headers, 'Cache-Control': 'private, no-store' })
    if (/^\/(api|health)(\/|$)/.test(request.path) || !request.accepts('html')) {
      response.status(failure.status).json(errorBody(failure, locale, requestId))
      return
    }
    sendPage(request, response, {
      title: ErrorPage.title(failure.status, locale),
      status: failure.status,
      alternates: { it: pathTo('it', 'home'), en: pathTo('en', 'home') },
      noIndex: true,
      body: (
        <ErrorPage
          status={failure.status}
          sentence={failure.in(locale, requestId)}
          locale={locale}
          signedIn={request.portal?.ctx.asker !== null}
          next={request.method === 'GET' ? request.originalUrl : undefined}
        />
      ),
    })
  }
}
