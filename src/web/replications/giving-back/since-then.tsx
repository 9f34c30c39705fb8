import type { RequestHandler } from 'express'
import { readSinceAdopted } from '../../../domain/replications/read-since-adopted'
import { message } from '../../../i18n/message'
import { alternatesOf, pathTo } from '../../../i18n/paths'
import { ComparePage } from '../../resources/compare-page'
import { compareTexts } from '../../resources/comparing/compare-texts'
import { namesInBoth } from '../../resources/comparing/names-in-both'
import { sendPage } from '../../send-page'
import { crumbsOf } from '../show-journal'
import { aboutIn } from './about'

/** What changed at the source since the reader's city took it up. */
export const showSinceThen: RequestHandler = async (request, response) => {
  const { ctx, locale } = request.portal
  const { replication, source, adopter, entry, journal } = await aboutIn(request)
  const { before, after } = await readSinceAdopted(ctx, replication.id)
  const nameOf = await namesInBoth(
    ctx,
    [before, after].map(({ text }) => ({ ...text, id: after.id, slug: after.slug })),
  )
  const heading = message(locale, 'journal.further.changed')
  sendPage(request, response, {
    title: `${heading}: ${entry.label}`,
    alternates: alternatesOf('replications', replication.id, { word: 'sinceThen' }),
    noIndex: true,
    breadcrumb: crumbsOf(request, replication, { source, adopter }, heading),
    body: (
      <ComparePage
        locale={locale}
        heading={heading}
        resource={{ label: entry.label, href: pathTo(locale, 'resources', after.slug) }}
        back={{ label: message(locale, 'givenBack.goBack'), href: journal }}
        from={before}
        to={after}
        comparison={compareTexts(
          ctx.payload.collections.resources.config.flattenedFields,
          [before.text, after.text],
          { locale, nameOf },
        )}
      />
    ),
  })
}
