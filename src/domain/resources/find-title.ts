import type { Said } from '../../i18n/said-in'
import type { Context } from '../context'
import { entryTitle } from '../entry-title'

/** What an organisation's entry is called, where this person may read it; null for any other. */
export async function findTitle(
  ctx: Context,
  { slug, organisation }: { slug: string; organisation: string },
): Promise<{ id: string; slug: string; title: Said } | null> {
  if (slug === '') return null
  const { docs } = await ctx.payload.find({
    collection: 'resources',
    where: { slug: { equals: slug }, organisation: { equals: organisation } },
    user: ctx.user,
    overrideAccess: false,
    locale: 'all',
    depth: 0,
    limit: 1,
    pagination: false,
    select: { slug: true, title: true },
    req: ctx.req,
  })
  const [doc] = docs
  if (!doc) return null
  const title = entryTitle(ctx.locale, doc)
  return { id: String(doc.id), slug, title }
}
