import { Router } from 'express'
import { invitable } from '../../access/users'
import { findOrganisationNames, type OrganisationName } from '../../domain/organisations/find-names'
import { findWaiting, type WaitingEntry } from '../../domain/resources/find-waiting'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { mayStart } from '../resources/may-start'
import { sendPage } from '../send-page'
import { AreaPage } from './area-page'
import { Done } from './done'
import { membersOnly } from './guard'
import { mailLinks } from './mail-links'

/** My area: what waits for me, and my account. */
export const areaRoutes: Router = Router()

areaRoutes.get(routesOf('myArea'), membersOnly, async (request, response) => {
  const { ctx, locale, frame } = request.portal
  const { asker } = ctx
  if (!asker) return
  const waiting = await findWaiting(ctx)
  const names = await findOrganisationNames(
    ctx,
    [...waiting.mine, ...waiting.others].map(({ organisation }) => organisation),
  )
  const items = (entries: WaitingEntry[]) =>
    entries.map((entry) => ({ ...entry, ...drawn(locale, entry, names) }))
  sendPage(request, response, {
    title: message(locale, 'account.area.title'),
    noIndex: true,
    alternates: alternatesOf('myArea'),
    body: (
      <AreaPage
        locale={locale}
        visitor={frame?.visitor ?? null}
        role={asker.role}
        managesPeople={Object.keys(invitable[asker.role]).length > 0}
        waiting={{ mine: items(waiting.mine), others: items(waiting.others), more: waiting.more }}
        writes={mayStart(asker)}
        done={<Done request={request} />}
        mailLinks={await mailLinks(ctx)}
      />
    ),
  })
})

/** Where an entry is worked on: its preview while it is being changed, else its own page. */
const drawn = (
  locale: Locale,
  { slug, organisation, reason, revision }: WaitingEntry,
  names: Map<string, OrganisationName>,
) => ({
  href: pathTo(locale, 'resources', slug, ...(revision ? [{ word: 'preview' } as const] : [])),
  organisation: names.get(organisation)?.name ?? '',
  confirmAt: reason === 'verify' ? pathTo(locale, 'resources', slug, { word: 'confirm' }) : null,
})
