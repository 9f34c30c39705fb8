import { Router, type Request, type Response } from 'express'
import { readCity } from '../../domain/organisations/read-city'
import { findTitle } from '../../domain/resources/find-title'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import type { Stopped } from '../account/form'
import { sendPage } from '../send-page'
import { TextField } from '../ui/form-field/view'
import { Said } from '../ui/said/view'
import { EnquiryForm } from './enquiry-form'
import { fieldOf } from './field-of'
import { SenderFields } from './sender-fields'
import { SentPage } from './sent-page'
import { takeEnquiry, typedOrKnown } from './take-enquiry'

/** Writing to a city's office: from its page, or from an entry of its (`?scheda=<slug>`). */
export const writeCityRoutes: Router = Router()

const route = routesOf('cities', ':slug', { word: 'write' })

writeCityRoutes.get(route, (request, response) => show(request, response))

writeCityRoutes.post(route, async (request, response) => {
  const { ctx, locale } = request.portal
  const city = await readCity(ctx, String(request.params.slug))
  const entry = await findTitle(ctx, { slug: aboutOf(request), organisation: city.id })
  const query = new URLSearchParams({ ...(entry ? { scheda: entry.slug } : {}), sent: '1' })
  const stopped = await takeEnquiry(request, response, {
    kind: 'city',
    city,
    ...(entry ? { entry: { ...entry, title: entry.title.value } } : {}),
    sent: `${pathTo(locale, 'cities', city.slug, { word: 'write' })}?${query}`,
  })
  if (stopped) await show(request, response, stopped)
})

async function show(request: Request, response: Response, stopped?: Stopped): Promise<void> {
  const { ctx, locale } = request.portal
  const city = await readCity(ctx, String(request.params.slug))
  const entry = await findTitle(ctx, { slug: aboutOf(request), organisation: city.id })
  const title = message(locale, 'enquiries.city.title', { city: city.name })
  const back = entry
    ? { label: entry.title.value, href: pathTo(locale, 'resources', entry.slug) }
    : { label: city.name, href: pathTo(locale, 'cities', city.slug) }
  const typed = typedOrKnown(request)
  const field = fieldOf(locale, typed, stopped)
  const sent = request.query.sent === '1' && !stopped
  sendPage(request, response, {
    title: sent ? message(locale, 'enquiries.sent.city') : title,
    status: stopped?.status,
    noIndex: true,
    alternates: alternatesOf('cities', city.slug, { word: 'write' }),
    breadcrumb: [
      { label: message(locale, 'ui.nav.cities'), href: pathTo(locale, 'cities') },
      { label: city.name, href: pathTo(locale, 'cities', city.slug) },
      { label: message(locale, 'do.writeCity') },
    ],
    body: sent ? (
      <SentPage
        locale={locale}
        kind="city"
        city={city.name}
        back={{ ...back, label: message(locale, 'enquiries.sent.back', { page: back.label }) }}
      />
    ) : (
      <EnquiryForm
        locale={locale}
        title={title}
        intro={message(locale, 'enquiries.city.intro', { city: city.name })}
        typed={typed}
        stopped={stopped}
        kind="city"
      >
        {entry ? (
          <p className="enquiry-about">
            {message(locale, 'enquiries.city.about')}{' '}
            <Said locale={locale} lang={entry.title.lang} as="strong">
              {entry.title.value}
            </Said>
          </p>
        ) : null}
        <SenderFields
          locale={locale}
          field={field}
          emailHelp={message(locale, 'enquiries.field.emailCityHelp')}
        />
        <TextField
          {...field('workplace')}
          autoComplete="organization"
          label={message(locale, 'enquiries.field.workplace')}
        />
        <TextField
          {...field('message')}
          required
          lines={8}
          label={message(locale, 'enquiries.field.message')}
        />
      </EnquiryForm>
    ),
  })
}

/** The entry's slug; the form is sent to the address it was shown at. */
const aboutOf = ({ query }: Request): string =>
  typeof query.scheda === 'string' ? query.scheda.slice(0, 200) : ''
