import { Router, type Request, type Response } from 'express'
import { panelPolicy } from './middleware/security-headers'
import { message } from '../i18n/message'
import { sendPage } from './send-page'
import { alternatesOf } from '../i18n/paths'

/** Payload's panel as the server holds it: being prepared, ready to answer, or not to be had. */
export interface Panel {
  state: 'preparing' | 'ready' | 'failed'
  handle(request: Request, response: Response): Promise<void>
}

/** Hands /admin and Next's own files to the panel, or says that it is being prepared. */
export function panelDoor(panel: Panel | undefined): Router {
  return Router()
    .use('/_next', async (request, response, next) => {
      if (panel?.state !== 'ready') return next()
      request.url = request.originalUrl
      await panel.handle(request, response)
    })
    .use('/admin', panelPolicy, async (request, response) => {
      if (panel?.state === 'ready') {
        request.url = request.originalUrl
        await panel.handle(request, response)
      } else sendPreparing(request, response, panel?.state === 'preparing')
    })
}

function sendPreparing(request: Request, response: Response, preparing: boolean): void {
  const { locale } = request.portal
  const title = message(locale, preparing ? 'web.preparing_title' : 'web.panel_failed_title')
  if (preparing) response.set({ Refresh: '5', 'Retry-After': '5' })
  response.set('Cache-Control', 'no-store')
  sendPage(request, response, {
    title,
    status: 503,
    noIndex: true,
    alternates: alternatesOf('home'),
    body: (
      <div>
        <h1>{title}</h1>
        <p className="lede">{message(locale, preparing ? 'web.preparing' : 'web.panel_failed')}</p>
      </div>
    ),
  })
}
