import { Router, type Request, type Response } from 'express'
import { wishedRoles } from '../../domain/enquiries/rules'
import { findCities } from '../../domain/organisations/find-cities'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { errorOf, typedIn, type Stopped } from '../account/form'
import { sendPage } from '../send-page'
import { SelectField, TextField } from '../ui/form-field/view'
import { EnquiryForm } from './enquiry-form'
import { fieldOf } from './field-of'
import { SenderFields } from './sender-fields'
import { SentPage } from './sent-page'
import { takeEnquiry, typedOrKnown } from './take-enquiry'

/** Asking to be let in: reaches whoever may invite, and makes no account. */
export const accessRequestRoutes: Router = Router()

const route = routesOf('signIn', { word: 'request' })

accessRequestRoutes.get(route, (request, response) => show(request, response))

accessRequestRoutes.post(route, async (request, response) => {
  const { ctx, locale } = request.portal
  const named = typedIn(request).city
  const city = (await findCities(ctx)).find(({ slug }) => slug === named)
  const stopped = await takeEnquiry(request, response, {
    kind: 'access',
    ...(city ? { city } : {}),
    sent: `${pathTo(locale, 'signIn', { word: 'request' })}?sent=1`,
  })
  if (stopped) await show(request, response, stopped)
})

async function show(request: Request, response: Response, stopped?: Stopped): Promise<void> {
  const { ctx, locale } = request.portal
  const typed = typedOrKnown(request)
  const title = message(locale, 'do.access')
  const field = fieldOf(locale, typed, stopped)
  const cities = await findCities(ctx)
  const sent = request.query.sent === '1' && !stopped
  sendPage(request, response, {
    title: sent ? message(locale, 'enquiries.sent.access') : title,
    status: stopped?.status,
    noIndex: true,
    alternates: alternatesOf('signIn', { word: 'request' }),
    breadcrumb: [
      { label: message(locale, 'account.signIn.title'), href: pathTo(locale, 'signIn') },
      { label: title },
    ],
    body: sent ? (
      <SentPage
        locale={locale}
        kind="access"
        back={{ label: message(locale, 'web.to_home'), href: pathTo(locale, 'home') }}
      />
    ) : (
      <EnquiryForm
        locale={locale}
        title={title}
        intro={message(locale, 'enquiries.access.intro')}
        typed={typed}
        stopped={stopped}
        kind="access"
      >
        <SenderFields locale={locale} field={field} />
        <SelectField
          locale={locale}
          name="city"
          value={typed.city}
          error={errorOf(stopped, 'city')}
          blank={message(locale, 'enquiries.field.noCity')}
          label={message(locale, 'enquiries.field.city')}
          options={cities.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <TextField
          {...field('workplace')}
          autoComplete="organization"
          label={message(locale, 'enquiries.field.workplace')}
          help={message(locale, 'enquiries.field.workplaceHelp')}
        />
        <SelectField
          locale={locale}
          name="role"
          value={typed.role}
          blank={message(locale, 'enquiries.field.noRole')}
          label={message(locale, 'enquiries.field.role')}
          options={wishedRoles.map((role) => ({
            value: role,
            label: message(locale, `role.${role}`),
          }))}
        />
        <TextField
          {...field('message')}
          required
          lines={5}
          label={message(locale, 'enquiries.field.why')}
        />
      </EnquiryForm>
    ),
  })
}
