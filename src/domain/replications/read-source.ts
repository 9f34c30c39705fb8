import { idOf } from '../../access/asker'
import type { Said } from '../../i18n/said-in'
import type { Context } from '../context'
import { entryTitle } from '../entry-title'
import { NotFoundRefusal } from '../errors'
import { whyNotReplicable, type WhyNot } from '../why-not-replicable'

/** An entry that somebody may want to take up. */
export interface ReadSource {
  id: string
  slug: string
  kind: string
  title: Said
  /** Its city, by id. */
  organisation: string
  /** Why the asker's city cannot take it up; null where it can. */
  whyNot: WhyNot | null
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
  const ownerKeys = ctx.asker ? await ownerKeysOf(ctx, id) : null
  return {
    id,
    slug,
    kind: String(doc.kind),
    title: entryTitle(ctx.locale, doc),
    organisation: idOf(doc.organisation) ?? '',
    whyNot: whyNotReplicable(ctx.asker, { ...doc, ownerKeys }),
  }
}

/** Who owns an entry, which is the machine's own key. */
async function ownerKeysOf({ payload, req }: Context, id: string): Promise<string | null> {
  // Below access: the key is in no answer, only what the asker's own city may do.
  const row = await payload.db.findOne<{ id: string; ownerKeys?: string | null }>({
    collection: 'resources',
    where: { id: { equals: id } },
    select: { ownerKeys: true },
    ...(req ? { req } : {}),
  })
  return row?.ownerKeys ?? null
}
