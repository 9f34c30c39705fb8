import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Router, type RequestHandler } from 'express'
import { ForbiddenAction } from '../../domain/errors'
import { locales } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { membersOnly } from '../account/guard'
import { asExport } from '../exports/export-headers'
import { sendPage } from '../send-page'
import { overviewCsv } from './overview-csv'
import { OverviewPage } from './overview-page'
import { readOverview } from './read-overview'

/** For the two who follow the whole network: the ministry and ANCI. */
const directionOnly: RequestHandler = (request, _response, next) => {
  const { asker } = request.portal.ctx
  if (asker?.role === 'ministry' || asker?.role === 'anci') next()
  else next(new ForbiddenAction())
}

const csvAddress = (locale: (typeof locales)[number]): string => `${pathTo(locale, 'overview')}.csv`

/** The network's figures, as a page and as a list to be taken away. */
export const overview: Router = Router()
  .get(routesOf('overview'), membersOnly, directionOnly, async (request, response) => {
    const { ctx, locale } = request.portal
    const found = await readOverview(ctx)
    const title = message(locale, 'ui.nav.overview')
    sendPage(request, response, {
      title,
      noIndex: true,
      alternates: alternatesOf('overview'),
      updatedAt: found.at,
      breadcrumb: [{ label: title }],
      body: <OverviewPage locale={locale} overview={found} csv={csvAddress(locale)} />,
    })
  })
  .get(locales.map(csvAddress), membersOnly, directionOnly, async (request, response) => {
    const { ctx, locale } = request.portal
    const found = await readOverview(ctx)
    asExport(request, response, { title: message(locale, 'ui.nav.overview'), extension: 'csv' })
    response.type('text/csv; charset=utf-8')
    await pipeline(Readable.from(overviewCsv(locale, found)), response)
  })
