import { Router } from 'express'
import { findEditions } from '../../domain/editions/find-editions'
import { findCities } from '../../domain/organisations/find-cities'
import { readCity } from '../../domain/organisations/read-city'
import { findResources } from '../../domain/resources/find-resources'
import { findTopics } from '../../domain/topics/find-topics'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { countsOf } from '../replications/city-counts'
import { cardsOf } from '../resources/cards-of'
import { sendPage } from '../send-page'
import { CitiesPage } from './cities-page'
import { CityPage } from './city-page'
import { codesOf, entriesOf } from './entries-of'

const latestShown = 6

export const cities = Router()
  .get(routesOf('cities'), async (request, response) => {
    const { ctx, locale } = request.portal
    const [all, editions] = await Promise.all([findCities(ctx), findEditions(ctx)])
    sendPage(request, response, {
      title: message(locale, 'cities.title'),
      description: message(locale, 'cities.description'),
      alternates: alternatesOf('cities'),
      updatedAt: latestOf(all.map(({ updatedAt }) => updatedAt)),
      breadcrumb: [{ label: message(locale, 'ui.nav.cities') }],
      body: <CitiesPage locale={locale} cities={entriesOf(locale, all, editions)} />,
    })
  })
  .get(routesOf('cities', ':slug'), async (request, response) => {
    const { ctx, locale } = request.portal
    const city = await readCity(ctx, String(request.params.slug))
    const [all, editions, areas, found] = await Promise.all([
      findCities(ctx),
      findEditions(ctx),
      findTopics(ctx, { facet: 'area' }),
      findResources(ctx, { organisation: city.id, most: latestShown }),
    ])
    const { role, actsFor } = ctx.asker ?? {}
    sendPage(request, response, {
      title: city.name,
      description: city.summary?.value,
      alternates: alternatesOf('cities', city.slug),
      updatedAt: city.updatedAt,
      breadcrumb: [
        { label: message(locale, 'ui.nav.cities'), href: pathTo(locale, 'cities') },
        { label: city.name },
      ],
      body: (
        <CityPage
          locale={locale}
          city={city}
          editions={codesOf(city.editions, editions)}
          cities={entriesOf(locale, all, editions)}
          resources={{
            total: found.total,
            latest: await cardsOf(ctx, found.resources, { areas, editions }),
          }}
          counts={await countsOf(ctx, city.id, found.total)}
          own={actsFor === city.id && (role === 'cityStaff' || role === 'cityManager')}
        />
      ),
    })
  })

const latestOf = (dates: string[]): string | undefined => dates.sort().at(-1)
