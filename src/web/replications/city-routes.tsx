import { Router, type RequestHandler } from 'express'
import { readCity } from '../../domain/organisations/read-city'
import { findReplications } from '../../domain/replications/find-replications'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { pageAsked } from '../page-asked'
import { sendPage } from '../send-page'
import { EmptyState } from '../ui/empty-state/view'
import { Pagination } from '../ui/pagination/view'
import { citiesOf } from './names-of'
import { ReplicationList } from './replication-list'

/** What a city took from others, and what others took from it: lists of what the reader may read. */
export const cityRoutes: Router = Router()
  .get(routesOf('cities', ':slug', { word: 'taken' }), list('taken'))
  .get(routesOf('cities', ':slug', { word: 'given' }), list('given'))

function list(which: 'taken' | 'given'): RequestHandler {
  return async (request, response) => {
    const { ctx, locale } = request.portal
    const city = await readCity(ctx, String(request.params.slug))
    const found = await findReplications(ctx, {
      ...(which === 'taken' ? { adopter: city.id } : { sourceOrganisation: city.id }),
      page: pageAsked(request),
    })
    const cities = await citiesOf(
      ctx,
      found.replications.flatMap(({ adopter, sourceOrganisation }) => [
        adopter,
        sourceOrganisation,
      ]),
    )
    const title = message(locale, `cities.${which}.title`, { city: city.name })
    const here = pathTo(locale, 'cities', city.slug, { word: which })
    sendPage(request, response, {
      title,
      alternates: alternatesOf('cities', city.slug, { word: which }),
      updatedAt:
        found.replications
          .map(({ updatedAt }) => updatedAt)
          .sort()
          .at(-1) ?? city.updatedAt,
      breadcrumb: [
        { label: message(locale, 'ui.nav.cities'), href: pathTo(locale, 'cities') },
        { label: city.name, href: pathTo(locale, 'cities', city.slug) },
        { label: title },
      ],
      body: (
        <>
          <h1>{title}</h1>
          <h2 className="visually-hidden">{message(locale, 'ui.nav.replications')}</h2>
          {found.replications.length ? (
            <ReplicationList {...{ locale, cities }} replications={found.replications} />
          ) : (
            <EmptyState
              title={message(locale, 'cities.taken.none')}
              action={{
                label: message(locale, 'ui.nav.replications'),
                href: pathTo(locale, 'replications'),
              }}
            >
              {message(locale, 'cities.taken.noneWhy')}
            </EmptyState>
          )}
          <Pagination
            locale={locale}
            page={found.page}
            pages={found.pages}
            hrefOf={(page) => (page === 1 ? here : `${here}?page=${page}`)}
          />
        </>
      ),
    })
  }
}
