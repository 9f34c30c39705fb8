import { Router, type Request, type Response } from 'express'
import type { ReactNode } from 'react'
import { stopLetters } from '../../domain/notices/preferences'
import { readUnsubscribeToken } from '../../domain/notices/unsubscribe-token'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { sendPage } from '../send-page'

/**
 * Stops the letters that a link names. Opening it changes nothing: programs open links too. What a
 * mail program sends on one's behalf (RFC 8058) has neither session nor origin, and needs none.
 */
export const unsubscribeRoutes: Router = Router()

const address = routesOf('notices', { word: 'unsubscribe' }, ':token')

unsubscribeRoutes.get(address, (request, response) => {
  const { ctx, locale } = request.portal
  const asked = readUnsubscribeToken(ctx.payload.secret, tokenOf(request))
  if (!asked) return showUnknown(request, response)
  show(request, response, {
    title: message(locale, 'notices.stop.title'),
    body: (
      <>
        <p className="lede">{message(locale, 'notices.stop.what')}</p>
        <ul>
          {asked.kinds.map((kind) => (
            <li key={kind}>{message(locale, `notice.kind.${kind}`)}</li>
          ))}
        </ul>
        <p>{message(locale, 'notices.stop.stays')}</p>
        <form method="post">
          <button type="submit" className="btn btn-primary">
            {message(locale, 'notices.stop.do')}
          </button>
        </form>
      </>
    ),
  })
})

unsubscribeRoutes.post(address, async (request, response) => {
  const { ctx, locale } = request.portal
  const asked = readUnsubscribeToken(ctx.payload.secret, tokenOf(request))
  if (!asked || !(await stopLetters(ctx.payload, asked))) return showUnknown(request, response)
  show(request, response, {
    title: message(locale, 'notices.stop.done'),
    body: (
      <>
        <p className="lede">{message(locale, 'notices.stop.doneWhat')}</p>
        <p>
          <a href={pathTo(locale, 'myArea', { word: 'notices' }, { word: 'preferences' })}>
            {message(locale, 'notices.preferences.title')}
          </a>
        </p>
      </>
    ),
  })
})

/** Mail programs send it from anywhere. */
export const stopsLetters = (path: string): boolean =>
  routesOf('notices', { word: 'unsubscribe' }).some((start) => path.startsWith(`${start}/`))

const tokenOf = (request: Request): string => String(request.params.token)

function showUnknown(request: Request, response: Response): void {
  const { locale } = request.portal
  show(request, response, {
    title: message(locale, 'notices.stop.unknown'),
    status: 404,
    body: (
      <>
        <p className="lede">{message(locale, 'notices.stop.unknownWhat')}</p>
        <p>
          <a href={pathTo(locale, 'myArea', { word: 'notices' }, { word: 'preferences' })}>
            {message(locale, 'notices.preferences.title')}
          </a>
        </p>
      </>
    ),
  })
}

function show(
  request: Request,
  response: Response,
  { title, status, body }: { title: string; status?: number; body: ReactNode },
): void {
  response.set('Cache-Control', 'private, no-store')
  sendPage(request, response, {
    title,
    status,
    noIndex: true,
    alternates: alternatesOf('notices', { word: 'unsubscribe' }, tokenOf(request)),
    body: (
      <div className="account-narrow">
        <h1>{title}</h1>
        {body}
      </div>
    ),
  })
}
