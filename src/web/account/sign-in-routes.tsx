import { Router, type Request, type RequestHandler, type Response } from 'express'
import { generateExpiredPayloadCookie, generatePayloadCookie } from 'payload/shared'
import { signIn } from '../../domain/accounts/sign-in'
import { signOut } from '../../domain/accounts/sign-out'
import { requestOf } from '../../domain/request-of'
import { environment } from '../../env'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { sendPage } from '../send-page'
import { Done } from './done'
import { safeNext, stoppedBy, typedIn, type Stopped, type Typed } from './form'
import { KeptPage, SignInPage, type Kept } from './sign-in-page'

/** Coming in and going out. */
export const signInRoutes: Router = Router()

signInRoutes.get(routesOf('signIn'), (request, response) => {
  const { ctx, locale } = request.portal
  const next = safeNext(request.query.next)
  if (ctx.asker) response.redirect(303, next ?? pathTo(locale, 'myArea'))
  else showSignIn(request, response, { next: next ?? '' })
})

const enter: RequestHandler = async (request, response) => {
  const { ctx, locale } = request.portal
  const typed = typedIn(request)
  try {
    const session = await signIn(await requestOf(ctx), {
      email: typed.email ?? '',
      password: typed.password ?? '',
      address: request.ip ?? 'unknown',
    })
    const auth = ctx.payload.collections.users?.config.auth
    if (auth)
      response.append(
        'Set-Cookie',
        generatePayloadCookie({
          collectionAuthConfig: auth,
          cookiePrefix: ctx.payload.config.cookiePrefix,
          token: session.token,
        }),
      )
    const kept = keptIn(typed)
    if (kept) showKept(request, response, kept)
    else response.redirect(303, safeNext(typed.next) ?? pathTo(locale, 'myArea'))
  } catch (error) {
    showSignIn(request, response, typed, stoppedBy(error, response, locale))
  }
}
signInRoutes.post(routesOf('signIn'), enter)

signInRoutes.get(routesOf('signOut'), (request, response) => {
  const { locale } = request.portal
  sendPage(request, response, {
    title: message(locale, 'account.signOut.title'),
    noIndex: true,
    alternates: alternatesOf('signOut'),
    body: (
      <form method="post">
        <h1>{message(locale, 'account.signOut.title')}</h1>
        <p className="lede">{message(locale, 'account.signOut.question')}</p>
        <p className="actions">
          <button type="submit" className="btn btn-primary">
            {message(locale, 'account.signOut.title')}
          </button>
        </p>
      </form>
    ),
  })
})

const leave: RequestHandler = async (request, response) => {
  const { ctx, locale } = request.portal
  await signOut(ctx)
  const auth = ctx.payload.collections.users?.config.auth
  if (auth)
    response.append(
      'Set-Cookie',
      generateExpiredPayloadCookie({
        collectionAuthConfig: auth,
        cookiePrefix: ctx.payload.config.cookiePrefix,
      }),
    )
  response.redirect(303, `${pathTo(locale, 'signIn')}?done=signedOut`)
}
signInRoutes.post(routesOf('signOut'), leave)

function showSignIn(request: Request, response: Response, typed: Typed, stopped?: Stopped): void {
  const { locale } = request.portal
  sendPage(request, response, {
    title: message(locale, 'account.signIn.title'),
    status: stopped?.status,
    noIndex: true,
    alternates: alternatesOf('signIn'),
    body: (
      <SignInPage
        locale={locale}
        email={typed.email}
        next={safeNext(typed.next)}
        kept={keptIn(typed)}
        expired={request.query.expired === '1'}
        tryOut={environment().kind === 'tryOut'}
        stopped={stopped}
        done={<Done request={request} />}
      />
    ),
  })
}

function showKept(request: Request, response: Response, kept: Kept): void {
  const { locale } = request.portal
  response.set('Cache-Control', 'private, no-store')
  sendPage(request, response, {
    title: message(locale, 'account.kept.title'),
    noIndex: true,
    alternates: alternatesOf('myArea'),
    body: <KeptPage locale={locale} kept={kept} />,
  })
}

/** The form that was kept, checked again: it comes from the browser. */
function keptIn({ kept }: Typed): Kept | undefined {
  if (!kept) return undefined
  try {
    const { action, typed } = JSON.parse(kept) as { action?: unknown; typed?: unknown }
    const path = safeNext(action)
    if (!path || typeof typed !== 'object' || typed === null) return undefined
    const texts = Object.entries(typed).filter(([, value]) => typeof value === 'string')
    return { action: path, typed: Object.fromEntries(texts) }
  } catch {
    return undefined
  }
}
