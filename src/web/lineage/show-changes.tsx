import type { RequestHandler } from 'express'
import { readChanges, type ElementTaking } from '../../domain/lineage/read-changes'
import { findOrganisationNames } from '../../domain/organisations/find-names'
import type { Words } from '../../domain/vocabulary'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo } from '../../i18n/paths'
import { saidIn } from '../../i18n/said-in'
import { sendPage } from '../send-page'
import { ChangesPage, type TakingView } from './changes-page'

/** `/it/risorse/:slug/repliche`: what others changed of an entry, as far as this reader may know. */
export const showChanges: RequestHandler = async (request, response) => {
  const { ctx, locale } = request.portal
  const changes = await readChanges(ctx, String(request.params.slug))
  const { slug, elements, added } = changes
  const names = await findOrganisationNames(
    ctx,
    [...elements.flatMap(({ takings }) => takings), ...added].map(({ by }) => by),
  )
  const said = (words: Words) => saidIn(locale, words) ?? { value: slug, lang: locale }
  const viewOf = ({ by, replication, ...taking }: ElementTaking): TakingView => ({
    ...taking,
    city: names.get(by)?.name ?? '',
    href: pathTo(locale, 'replications', replication),
  })
  const title = said(changes.title)
  const href = pathTo(locale, 'resources', slug)
  sendPage(request, response, {
    title: `${message(locale, 'lineage.others.title')} · ${title.value}`,
    alternates: alternatesOf('resources', slug, { word: 'replications' }),
    updatedAt: changes.updatedAt,
    breadcrumb: [
      { label: message(locale, 'ui.nav.resources'), href: pathTo(locale, 'resources') },
      { label: title.value, href },
      { label: message(locale, 'lineage.others.title') },
    ],
    body: (
      <ChangesPage
        locale={locale}
        title={title}
        href={href}
        replications={changes.replications}
        elements={elements.map((element) => ({
          title: said(element.title),
          essential: element.essential,
          takings: element.takings.map(viewOf),
        }))}
        added={added.map(viewOf)}
      />
    ),
  })
}
