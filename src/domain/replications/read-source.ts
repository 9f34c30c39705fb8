import { idOf } from '../../access/asker'
import { keyOf } from '../../access/resources'
import { saidIn, type Said } from '../../i18n/said-in'
import type { Context } from '../context'
import { NotFoundRefusal } from '../errors'
import type { Reason } from './refusals'

/** An entry that somebody may want to take up. */
export interface ReadSource {
  id: string
  slug: string
  kind: string
  title: Said
  /** Its city, by id. */
  organisation: string
  /** Why the asker's city cannot take it up; null where it can. */
  whyNot: Reason | null
}

/** The entry of an address, read as this person; `NotFoundRefusal` where they do not read it. */
export async function readSource(ctx: Context, slug: string): Promise<ReadSource> {
  const { docs } = await ctx.payload.find({
    collection: 'resources',
    where: { slug: { equals: slug } },
    user: ctx.user,
    overrideAccess: false,
    locale: 'all',
    depth: 0,
    limit: 1,
    pagination: false,
    select: {
      slug: true,
      kind: true,
      title: true,
      organisation: true,
      workflow: true,
      _status: true,
    },
    req: ctx.req,
  })
  const doc = docs[0]
  if (!doc) throw new NotFoundRefusal()
  const id = String(doc.id)
  const organisation = idOf(doc.organisation) ?? ''
  return {
    id,
    slug,
    kind: String(doc.kind),
    title: saidIn(ctx.locale, doc.title) ?? { value: slug, lang: ctx.locale },
    organisation,
    whyNot: (await isOwn(ctx, id, organisation))
      ? 'own'
      : doc._status !== 'published'
        ? 'draft'
        : doc.workflow === 'archived'
          ? 'archived'
          : null,
  }
}

/** The owner's, or an accepted co-owner's. */
async function isOwn(ctx: Context, id: string, organisation: string): Promise<boolean> {
  const { asker, payload, req } = ctx
  if (!asker) return false
  if (organisation === asker.actsFor) return true
  // Below access: who owns an entry is the machine's own key.
  const row = await payload.db.findOne<{ id: string; ownerKeys?: string | null }>({
    collection: 'resources',
    where: { id: { equals: id } },
    select: { ownerKeys: true },
    ...(req ? { req } : {}),
  })
  return row?.ownerKeys?.includes(keyOf(asker.actsFor)) === true
}
