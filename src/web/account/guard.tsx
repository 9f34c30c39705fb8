import type { Request, RequestHandler } from 'express'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo } from '../../i18n/paths'
import { hasCookie } from '../middleware/origin-check'
import { sendPage } from '../send-page'
import { typedIn, type Typed } from './form'
import { SignInPage } from './sign-in-page'

/**
 * Lets signed-in people through. Others are asked to sign in and come back; a form sent by someone
 * whose session has ended keeps what was typed, to be sent again once they are in.
 */
export const membersOnly: RequestHandler = (request, response, next) => {
  const { locale, ctx } = request.portal
  if (ctx.asker) return next()
  if (request.method === 'GET' || request.method === 'HEAD') {
    const query = new URLSearchParams({ next: request.originalUrl })
    if (hadSession(request)) query.set('expired', '1')
    response.redirect(303, `${pathTo(locale, 'signIn')}?${query}`)
    return
  }
  sendPage(request, response, {
    title: message(locale, 'account.signIn.title'),
    status: 401,
    noIndex: true,
    alternates: alternatesOf('signIn'),
    body: (
      <SignInPage
        locale={locale}
        kept={{ action: request.originalUrl, typed: withoutSecrets(typedIn(request)) }}
        expired
      />
    ),
  })
}

const hadSession = (request: Request): boolean =>
  hasCookie(request.get('cookie'), `${request.portal.ctx.payload.config.cookiePrefix}-token`)

const withoutSecrets = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => !/password/i.test(name)))
