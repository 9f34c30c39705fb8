import { saidIn } from '../../i18n/said-in'
import type { Context } from '../context'

export interface OrganisationName {
  name: string
  slug: string
  kind: string
}

/** Names of some organisations, by id, in one query. */
export async function findOrganisationNames(
  ctx: Context,
  ids: Iterable<string>,
): Promise<Map<string, OrganisationName>> {
  const wanted = [...new Set(ids)].filter(Boolean)
  if (wanted.length === 0) return new Map()
  const { docs } = await ctx.payload.find({
    collection: 'organisations',
    where: { id: { in: wanted } },
    user: ctx.user,
    overrideAccess: false,
    locale: 'all',
    depth: 0,
    limit: wanted.length,
    pagination: false,
    select: { name: true, slug: true, kind: true },
    req: ctx.req,
  })
  return new Map(
    docs.map((doc) => [
      String(doc.id),
      {
        name: saidIn(ctx.locale, doc.name)?.value ?? String(doc.slug),
        slug: String(doc.slug),
        kind: String(doc.kind),
      },
    ]),
  )
}
