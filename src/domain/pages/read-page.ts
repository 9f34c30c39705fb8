import { saidIn, type Said } from '../../i18n/said-in'
import type { Context } from '../context'
import { entryTitle } from '../entry-title'
import { NotFoundRefusal } from '../errors'

export interface ProjectPage {
  slug: string
  title: Said
  body: Said<unknown> | null
  updatedAt: string
}

/** A page about the project; `NotFoundRefusal` where there is none with this slug. */
export async function readPage(ctx: Context, slug: string): Promise<ProjectPage> {
  const { docs } = await ctx.payload.find({
    collection: 'pages',
    where: { slug: { equals: slug } },
    user: ctx.user,
    overrideAccess: false,
    locale: 'all',
    depth: 0,
    limit: 1,
    pagination: false,
    req: ctx.req,
  })
  const doc = docs[0]
  if (!doc) throw new NotFoundRefusal()
  return {
    slug,
    title: entryTitle(ctx.locale, doc),
    body: saidIn<unknown>(ctx.locale, doc.body),
    updatedAt: String(doc.updatedAt),
  }
}
