import { Router, type Request, type Response } from 'express'
import { confirmEmailChange } from '../../domain/accounts/confirm-email-change'
import { requestEmailChange } from '../../domain/accounts/request-email-change'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { sendPage } from '../send-page'
import { TextField } from '../ui/form-field/view'
import { errorOf, stoppedBy, typedIn, type Stopped } from './form'
import { membersOnly } from './guard'
import { sendForm } from './send-form'
import { SpentPage } from './spent-page'

/** Moving one's account to another address: asked for here, confirmed from both. */
export const addressRoutes: Router = Router()

const ask = routesOf('myArea', { word: 'address' })

addressRoutes.get(ask, membersOnly, (request, response) => {
  showAsk(request, response)
})

addressRoutes.post(ask, membersOnly, async (request, response) => {
  const { ctx, locale } = request.portal
  const { email = '', currentPassword = '' } = typedIn(request)
  try {
    await requestEmailChange(ctx, { email, currentPassword, address: request.ip ?? 'unknown' })
    response.redirect(303, `${pathTo(locale, 'myArea')}?done=address`)
  } catch (error) {
    showAsk(request, response, stoppedBy(error, response, locale))
  }
})

const confirm = routesOf('confirmEmail', ':token')

// A button and not the link itself: programs that open links in mail must not confirm.
addressRoutes.get(confirm, (request, response) => {
  sendForm(request, response, {
    title: 'account.confirm.title',
    intro: message(request.portal.locale, 'account.confirm.intro'),
    submit: 'account.confirm.submit',
    alternates: alternatesOf('confirmEmail', String(request.params.token)),
    fields: null,
  })
})

addressRoutes.post(confirm, async (request, response) => {
  const { ctx, locale } = request.portal
  const title = message(locale, 'account.confirm.title')
  const page = { noIndex: true, alternates: alternatesOf('myArea') }
  try {
    const { waitsFor } = await confirmEmailChange(ctx, { token: String(request.params.token) })
    sendPage(request, response, {
      ...page,
      title,
      body: (
        <div className="account-narrow">
          <h1>{title}</h1>
          <p className="lede" role="status">
            {message(
              locale,
              waitsFor ? `account.confirm.waitsFor.${waitsFor}` : 'account.confirm.changed',
            )}
          </p>
        </div>
      ),
    })
  } catch (error) {
    const stopped = stoppedBy(error, response, locale)
    if (stopped.status !== 410) throw error
    sendPage(request, response, {
      ...page,
      title: message(locale, 'account.spent.title'),
      status: 410,
      body: <SpentPage locale={locale}>{message(locale, 'account.spent.address')}</SpentPage>,
    })
  }
})

function showAsk(request: Request, response: Response, stopped?: Stopped): void {
  const { locale, ctx } = request.portal
  sendForm(request, response, {
    title: 'account.address.title',
    intro: message(locale, 'account.address.intro', { email: ctx.asker?.email ?? '' }),
    submit: 'account.address.submit',
    alternates: alternatesOf('myArea', { word: 'address' }),
    inArea: true,
    stopped,
    fields: (
      <>
        <TextField
          locale={locale}
          name="email"
          type="email"
          autoComplete="email"
          required
          label={message(locale, 'account.field.newEmail')}
          value={typedIn(request).email}
          error={errorOf(stopped, 'email')}
        />
        <TextField
          locale={locale}
          name="currentPassword"
          type="password"
          autoComplete="current-password"
          required
          label={message(locale, 'account.field.currentPassword')}
          help={message(locale, 'account.field.currentPasswordHelp')}
          error={errorOf(stopped, 'currentPassword')}
        />
      </>
    ),
  })
}
