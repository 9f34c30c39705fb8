import { readershipOf } from '../../access/readership'
import type { Context } from '../../domain/context'
import { findOrganisationNames } from '../../domain/organisations/find-names'
import type { ResourceCard } from '../../domain/resources/searchable/searchable-card'
import { findTopics } from '../../domain/topics/find-topics'
import { pathTo } from '../../i18n/paths'
import { saidIn } from '../../i18n/said-in'
import type { Hit } from '../../search/door'
import type { ResourceCardProps } from '../ui/resource-card/view'

/** Entries as the index keeps them, as cards in the reader's language. */
export async function foundCards(
  ctx: Context,
  hits: ({ card: ResourceCard } & Pick<Hit, 'snippet' | 'snippetLang' | 'snippetWithin'>)[],
): Promise<Omit<ResourceCardProps, 'locale'>[]> {
  const [areas, owners] = await Promise.all([
    findTopics(ctx, { facet: 'area' }),
    findOrganisationNames(
      ctx,
      hits.map(({ card }) => card.organisation),
    ),
  ])
  const readers = readershipOf(ctx.asker)
  return hits.map(({ card, snippet, snippetLang, snippetWithin }) => {
    const title = saidIn(ctx.locale, card.title)
    return {
      href: pathTo(ctx.locale, 'resources', card.slug),
      kind: card.kind,
      title: title?.value ?? card.slug,
      lang: title?.lang ?? ctx.locale,
      summary: saidIn(ctx.locale, card.summary)?.value,
      snippet,
      snippetLang,
      snippetWithin,
      organisation: owners.get(card.organisation)?.name ?? '',
      areas: areas.filter(({ slug }) => card.topicSlugs.includes(slug)).map(({ label }) => label),
      edition: card.editionCode ?? undefined,
      maturity: card.maturity ?? undefined,
      verifiedOn: card.verifiedOn ?? undefined,
      reviewBy: card.reviewBy ?? undefined,
      replicated: card.replicated[readers],
      provenance: card.provenance,
      workflow: card.workflow,
    }
  })
}
