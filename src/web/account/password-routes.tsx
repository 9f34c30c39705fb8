import { Router, type Request, type Response } from 'express'
import { changePassword } from '../../domain/accounts/change-password'
import { requestPasswordReset } from '../../domain/accounts/request-password-reset'
import { resetOpens, resetPassword } from '../../domain/accounts/reset-password'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { sendPage } from '../send-page'
import { TextField } from '../ui/form-field/view'
import { errorOf, stoppedBy, typedIn, type Stopped } from './form'
import { membersOnly } from './guard'
import { NewPassword } from './new-password'
import { sendForm } from './send-form'
import { SpentPage } from './spent-page'

/** A forgotten password, a new one by a link, and one's own changed. */
export const passwordRoutes: Router = Router()

passwordRoutes.get(routesOf('forgotPassword'), (request, response) => {
  showForgot(request, response)
})

passwordRoutes.post(routesOf('forgotPassword'), (request, response) => {
  const { ctx, locale } = request.portal
  const email = typedIn(request).email?.trim() ?? ''
  if (email === '') {
    const error = { field: 'email', message: message(locale, 'account.error.missing') }
    showForgot(request, response, { status: 422, errors: [error] })
    return
  }
  requestPasswordReset(ctx, { email })
  sendPage(request, response, {
    title: message(locale, 'account.forgot.doneTitle'),
    noIndex: true,
    alternates: alternatesOf('forgotPassword'),
    body: (
      <div className="account-narrow">
        <h1>{message(locale, 'account.forgot.doneTitle')}</h1>
        <p className="lede">{message(locale, 'account.forgot.done')}</p>
        <p>
          <a href={pathTo(locale, 'signIn')}>{message(locale, 'account.signIn.title')}</a>
        </p>
      </div>
    ),
  })
})

passwordRoutes.get(routesOf('resetPassword', ':token'), async (request, response) => {
  const token = String(request.params.token)
  if (await resetOpens(request.portal.ctx, { token })) showReset(request, response)
  else showSpent(request, response)
})

passwordRoutes.post(routesOf('resetPassword', ':token'), async (request, response) => {
  const { ctx, locale } = request.portal
  const token = String(request.params.token)
  try {
    await resetPassword(ctx, { token, password: typedIn(request).password ?? '' })
    response.redirect(303, `${pathTo(locale, 'signIn')}?done=reset`)
  } catch (error) {
    const stopped = stoppedBy(error, response, locale)
    if (stopped.status === 410) showSpent(request, response)
    else showReset(request, response, stopped)
  }
})

const change = routesOf('myArea', { word: 'password' })

passwordRoutes.get(change, membersOnly, (request, response) => {
  showChange(request, response)
})

passwordRoutes.post(change, membersOnly, async (request, response) => {
  const { ctx, locale } = request.portal
  const { currentPassword = '', password = '' } = typedIn(request)
  try {
    await changePassword(ctx, { currentPassword, password, address: request.ip ?? 'unknown' })
    response.redirect(303, `${pathTo(locale, 'myArea')}?done=password`)
  } catch (error) {
    showChange(request, response, stoppedBy(error, response, locale))
  }
})

function showForgot(request: Request, response: Response, stopped?: Stopped): void {
  const { locale } = request.portal
  sendForm(request, response, {
    title: 'account.forgot.title',
    intro: message(locale, 'account.forgot.intro'),
    submit: 'account.forgot.submit',
    alternates: alternatesOf('forgotPassword'),
    stopped,
    fields: (
      <TextField
        locale={locale}
        name="email"
        type="email"
        autoComplete="username"
        required
        label={message(locale, 'account.field.email')}
        value={typedIn(request).email}
        error={errorOf(stopped, 'email')}
      />
    ),
  })
}

function showReset(request: Request, response: Response, stopped?: Stopped): void {
  const { locale } = request.portal
  sendForm(request, response, {
    title: 'account.reset.title',
    intro: message(locale, 'account.reset.intro'),
    submit: 'account.reset.submit',
    alternates: alternatesOf('resetPassword', String(request.params.token)),
    stopped,
    fields: <NewPassword locale={locale} stopped={stopped} />,
  })
}

function showChange(request: Request, response: Response, stopped?: Stopped): void {
  const { locale } = request.portal
  sendForm(request, response, {
    title: 'account.password.title',
    submit: 'account.password.submit',
    alternates: alternatesOf('myArea', { word: 'password' }),
    inArea: true,
    stopped,
    fields: (
      <>
        <TextField
          locale={locale}
          name="currentPassword"
          type="password"
          autoComplete="current-password"
          required
          label={message(locale, 'account.field.currentPassword')}
          error={errorOf(stopped, 'currentPassword')}
        />
        <NewPassword locale={locale} stopped={stopped} />
      </>
    ),
  })
}

function showSpent(request: Request, response: Response): void {
  const { locale } = request.portal
  sendPage(request, response, {
    title: message(locale, 'account.spent.title'),
    status: 410,
    noIndex: true,
    alternates: alternatesOf('forgotPassword'),
    body: (
      <SpentPage locale={locale}>
        <a className="btn btn-primary" href={pathTo(locale, 'forgotPassword')}>
          {message(locale, 'account.spent.reset')}
        </a>
      </SpentPage>
    ),
  })
}
