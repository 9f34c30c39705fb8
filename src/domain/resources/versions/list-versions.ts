import type { Context } from '../../context'
import { groupOf } from '../../stored'

export interface ListedVersion {
  id: string
  /** ISO 8601. */
  at: string
  workflow: string
  /** A text that readers saw, or see. */
  shared: boolean
  latest: boolean
}

/** The versions of a resource this reader may see, newest first. */
export async function listVersions(
  ctx: Context,
  id: string,
  { page = 1, pageSize = 20 }: { page?: number; pageSize?: number } = {},
): Promise<{ versions: ListedVersion[]; page: number; pages: number }> {
  const found = await ctx.payload.findVersions({
    collection: 'resources',
    where: { parent: { equals: id } },
    user: ctx.user,
    overrideAccess: false,
    depth: 0,
    limit: pageSize,
    page,
    sort: '-updatedAt',
    select: { latest: true, updatedAt: true, version: { workflow: true, _status: true } },
    req: ctx.req,
  })
  return {
    versions: found.docs.map((doc) => {
      const version = groupOf(doc.version)
      return {
        id: String(doc.id),
        at: String(doc.updatedAt),
        workflow: String(version.workflow),
        shared: version._status === 'published',
        latest: groupOf(doc).latest === true,
      }
    }),
    page: found.page ?? page,
    pages: found.totalPages,
  }
}
