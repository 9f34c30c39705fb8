import { Router } from 'express'
import { findEditions } from '../../domain/editions/find-editions'
import { findCities } from '../../domain/organisations/find-cities'
import { countResources, findResources } from '../../domain/resources/find-resources'
import { findTopics } from '../../domain/topics/find-topics'
import type { Edition } from '../../domain/editions/find-editions'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { entriesOf } from '../cities/entries-of'
import { cardsOf } from '../resources/cards-of'
import { sendPage } from '../send-page'
import type { EditionSpan } from '../ui/editions-line/view'
import { HomePage } from './home-page'

const latestShown = 6

export const home = Router().get(routesOf('home'), async (request, response) => {
  const { ctx, locale } = request.portal
  const [cities, editions, areas, latest, entries] = await Promise.all([
    findCities(ctx),
    findEditions(ctx),
    findTopics(ctx, { facet: 'area' }),
    findResources(ctx, { pageSize: latestShown }),
    // The figures are the network's: the same for everyone, and never of demonstration content.
    countResources({ ...ctx, asker: null, user: null }, { truthful: true }),
  ])
  const updatedAt = latest.resources[0]?.releasedAt ?? undefined
  sendPage(request, response, {
    title: message(locale, 'home.title'),
    alternates: alternatesOf('home'),
    updatedAt,
    body: (
      <HomePage
        locale={locale}
        cities={entriesOf(locale, cities, editions)}
        areas={areas.map(({ label, slug }) => ({
          label,
          href: `${pathTo(locale, 'resources')}?area=${encodeURIComponent(slug)}`,
        }))}
        latest={await cardsOf(ctx, latest.resources, { areas, editions })}
        editions={editions.map(spanOf)}
        figures={{ entries, at: new Date() }}
      />
    ),
  })
})

const spanOf = (edition: Edition): EditionSpan => ({
  code: edition.code,
  label: edition.label?.value ?? null,
  startsOn: edition.startsOn,
  endsOn: edition.endsOn,
  membership: edition.statedMembership?.text.value ?? null,
  membershipSource: edition.statedMembership?.source ?? null,
})
