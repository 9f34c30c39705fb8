import { Router } from 'express'
import { findCities } from '../../domain/organisations/find-cities'
import { findPages } from '../../domain/pages/find-pages'
import { readPage } from '../../domain/pages/read-page'
import { resourceKinds } from '../../domain/resources/completeness'
import { countResources } from '../../domain/resources/find-resources'
import { findVisits } from '../../domain/visits/find-visits'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { sendPage } from '../send-page'
import { countedRooms } from '../visit-counter'
import { AnchoredNote } from './anchored-note'
import { ProjectPage } from './project-page'
import { SiteMapPage } from './site-map-page'
import { StatisticsPage } from './statistics-page'

export const pages = Router()
  .get(routesOf('pages', { word: 'statistics' }), async (request, response) => {
    const { ctx, locale } = request.portal
    // The same figures for everyone: what the anonymous may read.
    const everyone = { ...ctx, asker: null, user: null }
    const [cities, months, ...kinds] = await Promise.all([
      findCities(everyone),
      findVisits(ctx),
      ...resourceKinds.map((kind) => countResources(everyone, { kind, truthful: true })),
    ])
    const real = cities.filter(({ provenance }) => provenance !== 'demonstration')
    const title = message(locale, 'pages.statistics')
    sendPage(request, response, {
      title,
      alternates: alternatesOf('pages', { word: 'statistics' }),
      updatedAt: new Date(),
      breadcrumb: [{ label: title }],
      body: (
        <StatisticsPage
          locale={locale}
          holdings={[
            { label: message(locale, 'pages.statistics.cities'), count: real.length },
            ...resourceKinds.map((kind, index) => ({
              label: message(locale, `pages.statistics.${kind}`),
              count: kinds[index] ?? 0,
            })),
          ]}
          visits={{
            columns: [
              ...countedRooms.map((room) => message(locale, `pages.statistics.visits.${room}`)),
              message(locale, 'pages.statistics.visits.total'),
            ],
            rows: months.map(({ month, rooms }) => {
              const counts = countedRooms.map((room) => rooms.get(room) ?? 0)
              return { month, counts: [...counts, counts.reduce((sum, count) => sum + count, 0)] }
            }),
          }}
        />
      ),
    })
  })
  .get(routesOf('pages', ':slug'), async (request, response) => {
    const { ctx, locale } = request.portal
    const page = await readPage(ctx, String(request.params.slug))
    sendPage(request, response, {
      title: page.title.value,
      alternates: alternatesOf('pages', page.slug),
      updatedAt: page.updatedAt,
      breadcrumb: [{ label: page.title.value }],
      body: (
        <ProjectPage locale={locale} page={page}>
          <AnchoredNote locale={locale} slug={page.slug} />
        </ProjectPage>
      ),
    })
  })
  .get(routesOf('siteMap'), async (request, response) => {
    const { ctx, locale } = request.portal
    const [cities, written] = await Promise.all([findCities(ctx), findPages(ctx)])
    const title = message(locale, 'ui.footer.siteMap')
    sendPage(request, response, {
      title,
      alternates: alternatesOf('siteMap'),
      updatedAt: new Date(),
      breadcrumb: [{ label: title }],
      body: (
        <SiteMapPage
          locale={locale}
          rooms={[
            {
              title: message(locale, 'pages.siteMap.portal'),
              links: [
                { label: message(locale, 'ui.home'), href: pathTo(locale, 'home') },
                {
                  label: message(locale, 'ui.nav.resources'),
                  href: pathTo(locale, 'resources'),
                },
                { label: message(locale, 'ui.nav.cities'), href: pathTo(locale, 'cities') },
                {
                  label: message(locale, 'ui.nav.replications'),
                  href: pathTo(locale, 'replications'),
                },
                { label: message(locale, 'search.portal'), href: pathTo(locale, 'search') },
                { label: message(locale, 'ui.signIn'), href: pathTo(locale, 'signIn') },
                {
                  label: message(locale, 'ui.footer.statistics'),
                  href: pathTo(locale, 'pages', { word: 'statistics' }),
                },
              ],
            },
            {
              title: message(locale, 'pages.siteMap.project'),
              links: written.map(({ slug, title: { value, lang } }) => ({
                label: value,
                href: pathTo(locale, 'pages', slug),
                lang: lang === locale ? undefined : lang,
              })),
            },
            {
              title: message(locale, 'pages.siteMap.machines'),
              links: [
                {
                  label: message(locale, 'pages.siteMap.feed'),
                  href: pathTo(locale, 'resources', 'feed.xml'),
                },
                { label: message(locale, 'pages.siteMap.api'), href: '/api/openapi.json' },
              ],
            },
            {
              title: message(locale, 'ui.nav.cities'),
              links: cities.map(({ name, slug }) => ({
                label: name,
                href: pathTo(locale, 'cities', slug),
              })),
            },
          ]}
        />
      ),
    })
  })
