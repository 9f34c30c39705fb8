import type { RequestHandler } from 'express'
import { findEditions } from '../../domain/editions/find-editions'
import { findCities } from '../../domain/organisations/find-cities'
import { resourceKinds } from '../../domain/resources/completeness'
import { findResources, librarySorts } from '../../domain/resources/find-resources'
import { findTopics } from '../../domain/topics/find-topics'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo } from '../../i18n/paths'
import { sendPage } from '../send-page'
import type { Filter } from '../ui/filters/view'
import { cardsOf } from './cards-of'
import { LibraryPage } from './library-page'
import { libraryHref, libraryQuery, type LibraryAsked } from './library-query'
import { mayStart } from './may-start'

/** The library: what this reader may find, filtered, sorted, by pages. */
export const library: RequestHandler = async (request, response) => {
  const { ctx, locale } = request.portal
  const asked = libraryQuery.parse(request.query)
  const action = pathTo(locale, 'resources')
  const [areas, cities, editions] = await Promise.all([
    findTopics(ctx, { facet: 'area' }),
    findCities(ctx),
    findEditions(ctx),
  ])
  const area = areas.find(({ slug }) => slug === asked.area)
  const city = cities.find(({ slug }) => slug === asked.city)
  // A city or an area that does not exist is not chosen: the list says so by its chips.
  const known: LibraryAsked = { ...asked, area: area?.slug, city: city?.slug }
  const found = await findResources(ctx, {
    kind: known.kind,
    area: area?.id,
    organisation: city?.id,
    sort: known.sort,
    page: known.page,
  })
  const filters = filtersOf(locale, known, areas, cities)
  const title = message(locale, 'resources.title')
  sendPage(request, response, {
    title,
    description: message(locale, 'resources.description'),
    alternates: alternatesFor(known),
    updatedAt: found.resources[0]?.releasedAt ?? new Date(),
    breadcrumb: [{ label: message(locale, 'ui.nav.resources') }],
    body: (
      <LibraryPage
        locale={locale}
        action={action}
        filters={filters}
        chosen={chosenOf(action, known, filters)}
        results={await cardsOf(ctx, found.resources, { areas, editions })}
        total={found.total}
        page={found.page}
        pages={found.pages}
        hrefOf={(page) => libraryHref(action, { ...known, page })}
        startAt={mayStart(ctx.asker) ? pathTo(locale, 'resources', { word: 'new' }) : null}
      />
    ),
  })
}

function alternatesFor(asked: LibraryAsked): Record<Locale, string> {
  const { it, en } = alternatesOf('resources')
  return { it: libraryHref(it, asked), en: libraryHref(en, asked) }
}

type Named = { slug: string }

function filtersOf(
  locale: Locale,
  asked: LibraryAsked,
  areas: (Named & { label: string })[],
  cities: (Named & { name: string })[],
): Filter[] {
  return [
    {
      name: 'kind',
      label: message(locale, 'resources.filter.kind'),
      blank: message(locale, 'resources.filter.kind.all'),
      value: asked.kind,
      options: resourceKinds.map((kind) => ({
        value: kind,
        label: message(locale, `kind.${kind}`),
      })),
    },
    {
      name: 'area',
      label: message(locale, 'resources.filter.area'),
      blank: message(locale, 'resources.filter.area.all'),
      value: asked.area,
      options: areas.map(({ slug, label }) => ({ value: slug, label })),
    },
    {
      name: 'city',
      label: message(locale, 'resources.filter.city'),
      blank: message(locale, 'resources.filter.city.all'),
      value: asked.city,
      options: cities.map(({ slug, name }) => ({ value: slug, label: name })),
    },
    {
      name: 'sort',
      label: message(locale, 'resources.filter.sort'),
      value: asked.sort,
      options: librarySorts.map((sort) => ({
        value: sort,
        label: message(locale, `resources.sort.${sort}`),
      })),
    },
  ]
}

function chosenOf(action: string, asked: LibraryAsked, filters: Filter[]) {
  return filters.flatMap(({ name, label, value, options }) => {
    const option = options.find((entry) => entry.value === value)
    if (name === 'sort' || !option) return []
    const without = libraryHref(action, { ...asked, [name]: undefined, page: 1 })
    return [{ label, value: option.label, without }]
  })
}
