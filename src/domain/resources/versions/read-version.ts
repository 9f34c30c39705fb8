import type { Context } from '../../context'
import { NotFoundRefusal } from '../../errors'
import { groupOf } from '../../stored'

export interface ReadVersion {
  id: string
  /** ISO 8601. */
  at: string
  /** The text in every language, as far as the reader may read it. */
  text: Record<string, unknown>
}

/** One version of a resource; `NotFoundRefusal` where it is not the resource's or may not be read. */
export async function readVersion(
  ctx: Context,
  resource: string,
  version: string,
): Promise<ReadVersion> {
  const { docs } = await ctx.payload.findVersions({
    collection: 'resources',
    where: { id: { equals: version }, parent: { equals: resource } },
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
  return { id: String(doc.id), at: String(doc.updatedAt), text: groupOf(doc.version) }
}
