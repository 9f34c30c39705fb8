import { Router, type Request, type RequestHandler, type Response } from 'express'
import { z } from 'zod'
import type { Context } from '../domain/context'
import type { Locale } from '../i18n/locales'
import { message } from '../i18n/message'
import { alternatesOf, pathTo } from '../i18n/paths'
import { hasCookie } from './middleware/origin-check'
import { panelPolicy } from './middleware/security-headers'
import { sendPage } from './send-page'

/** Payload's panel as the server holds it: being prepared, ready to answer, or not to be had. */
export interface Panel {
  state: 'preparing' | 'ready' | 'failed'
  handle(request: Request, response: Response): Promise<void>
}

/** Next's own files, the same for everyone. */
export const panelFiles =
  (panel: Panel | undefined): RequestHandler =>
  async (request, response, next) => {
    if (panel?.state === 'ready') await handOver(panel, request, response)
    else next()
  }

/**
 * The way into the panel: people sign in and out on the portal, and what the portal does better is
 * done there. Whoever may come in is spoken to in the language they chose.
 */
export function panelDoor(panel: Panel | undefined, cookie: string): Router {
  return Router()
    .use((request, response, next) => {
      if (panel?.state === 'ready') next()
      else sendPreparing(request, response, panel?.state === 'preparing')
    })
    .get('/{*view}', elsewhere(cookie))
    .use(membersOnly(cookie))
    .use(panelPolicy, async (request, response) => {
      speakTheirLanguage(request)
      if (panel) await handOver(panel, request, response)
    })
}

async function handOver(panel: Panel, request: Request, response: Response): Promise<void> {
  request.url = request.originalUrl
  await panel.handle(request, response)
}

/** Views of Payload's that this portal has a page of its own for. */
function elsewhere(cookie: string): RequestHandler {
  return async (request, response, next) => {
    const at = await pageInstead(request, hasCookie(request.get('cookie'), cookie))
    if (at) response.redirect(303, at)
    else next()
  }
}

async function pageInstead(request: Request, hadSession: boolean): Promise<string | undefined> {
  const { ctx } = request.portal
  const locale = ctx.asker?.locale ?? request.portal.locale
  const [first = '', slug, id, view] = request.path.split('/').filter(Boolean)
  switch (first) {
    case 'login':
      return signInPath(locale, request.query.redirect)
    case 'logout':
    case 'logout-inactivity':
      return ctx.asker
        ? pathTo(locale, 'signOut')
        : signInPath(locale, request.query.redirect, hadSession)
    case 'forgot':
    case 'reset':
      return pathTo(locale, 'forgotPassword')
    case 'account':
      return pathTo(locale, 'myArea', { word: 'profile' })
    case 'create-first-user':
    case 'unauthorized':
    case 'users':
      return pathTo(locale, 'home')
  }
  if (first !== 'collections' || slug !== 'resources' || !ctx.asker) return undefined
  if (id === 'create') return pathTo(locale, 'resources', { word: 'new' })
  return view === 'versions' && id ? versionsPath(ctx, locale, id) : undefined
}

/** The portal compares and restores versions. */
async function versionsPath(ctx: Context, locale: Locale, id: string): Promise<string | undefined> {
  const entry = await ctx.payload.findByID({
    collection: 'resources',
    id,
    draft: true,
    depth: 0,
    select: { slug: true },
    disableErrors: true,
    overrideAccess: false,
    user: ctx.user,
  })
  return entry?.slug ? pathTo(locale, 'resources', entry.slug, { word: 'versions' }) : undefined
}

/** Nobody comes in without an account; partners are told that there is nothing here for them. */
function membersOnly(cookie: string): RequestHandler {
  return (request, response, next) => {
    const { asker, locale } = { ...request.portal.ctx, locale: request.portal.locale }
    if (asker && asker.role !== 'partner') next()
    else if (asker) sendNotForYou(request, response)
    else if (request.method === 'GET')
      response.redirect(
        303,
        signInPath(locale, request.originalUrl, hasCookie(request.get('cookie'), cookie)),
      )
    else response.status(401).type('text').send(message(locale, 'error.session_expired'))
  }
}

/** Sign-in, and then back to the panel's page that was asked for. */
function signInPath(locale: Locale, back: unknown, expired = false): string {
  const next = z.string().startsWith('/admin').catch('/admin').parse(back)
  const query = new URLSearchParams({ next, ...(expired ? { expired: '1' } : {}) })
  return `${pathTo(locale, 'signIn')}?${query.toString()}`
}

/** The panel speaks the language of the person's account, not that of the browser. */
function speakTheirLanguage(request: Request): void {
  request.headers['accept-language'] = request.portal.ctx.asker?.locale
}

function sendNotForYou(request: Request, response: Response): void {
  const { locale } = request.portal
  const title = message(locale, 'panel.notForYou_title')
  sendPage(request, response, {
    title,
    status: 403,
    noIndex: true,
    alternates: alternatesOf('home'),
    body: (
      <div>
        <h1>{title}</h1>
        <p className="lede">{message(locale, 'panel.notForYou')}</p>
        <p className="actions">
          <a className="btn btn-primary" href={pathTo(locale, 'myArea')}>
            {message(locale, 'panel.toMyArea')}
          </a>
          <a href={pathTo(locale, 'home')}>{message(locale, 'panel.toPortal')}</a>
        </p>
      </div>
    ),
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
