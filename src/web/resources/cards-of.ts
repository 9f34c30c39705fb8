import type { Edition } from '../../domain/editions/find-editions'
import { findOrganisationNames } from '../../domain/organisations/find-names'
import type { ListedResource } from '../../domain/resources/find-resources'
import type { Topic } from '../../domain/topics/find-topics'
import type { Context } from '../../domain/context'
import { pathTo } from '../../i18n/paths'
import type { ResourceCardProps } from '../ui/resource-card/view'

/** Listed entries as cards, with names instead of ids. */
export async function cardsOf(
  ctx: Context,
  resources: ListedResource[],
  { areas, editions }: { areas: Topic[]; editions: Edition[] },
): Promise<Omit<ResourceCardProps, 'locale'>[]> {
  const owners = await findOrganisationNames(
    ctx,
    resources.map(({ organisation }) => organisation),
  )
  return resources.map((resource) => ({
    href: pathTo(ctx.locale, 'resources', resource.slug),
    kind: resource.kind,
    title: resource.title.value,
    lang: resource.title.lang,
    summary: resource.summary?.value,
    organisation: owners.get(resource.organisation)?.name ?? '',
    areas: areas.filter(({ id }) => resource.topics.includes(id)).map(({ label }) => label),
    edition: editions.find(({ id }) => id === resource.edition)?.code,
    maturity: resource.maturity ?? undefined,
    verifiedOn: resource.verifiedOn ?? undefined,
    reviewBy: resource.reviewBy ?? undefined,
    provenance: resource.provenance,
    workflow: resource.workflow,
  }))
}
