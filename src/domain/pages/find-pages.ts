import { saidIn, type Said } from '../../i18n/said-in'
import type { Context } from '../context'

/** The pages about the project, for the site map. */
export async function findPages(ctx: Context): Promise<{ slug: string; title: Said }[]> {
  const { docs } = await ctx.payload.find({
    collection: 'pages',
    user: ctx.user,
    overrideAccess: false,
    locale: 'all',
    depth: 0,
    limit: 200,
    pagination: false,
    sort: 'slug',
    select: { slug: true, title: true },
    req: ctx.req,
  })
  return docs.flatMap((doc) => {
    const title = saidIn(ctx.locale, doc.title)
    return title ? [{ slug: String(doc.slug), title }] : []
  })
}
