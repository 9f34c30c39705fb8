import type { Said } from '../../i18n/said-in'
import type { Context } from '../context'
import { entryTitle } from '../entry-title'

/** An entry that this reader may open. */
export interface NamedEntry {
  id: string
  slug: string
  kind: string
  title: Said
  /** In the library, not only its own city's. */
  shared: boolean
}

/** Entries as this person finds them; what may not be read is not in the answer. */
export async function findEntries(
  ctx: Context,
  ids: (string | undefined)[],
): Promise<Map<string, NamedEntry>> {
  const wanted = known(ids)
  if (wanted.length === 0) return new Map()
  const { docs } = await ctx.payload.find({
    collection: 'resources',
    where: { id: { in: wanted } },
    user: ctx.user,
    overrideAccess: false,
    locale: 'all',
    depth: 0,
    limit: wanted.length,
    pagination: false,
    select: { slug: true, kind: true, title: true, _status: true },
    req: ctx.req,
  })
  return new Map(
    docs.map((doc) => [
      String(doc.id),
      {
        id: String(doc.id),
        slug: String(doc.slug),
        kind: String(doc.kind),
        title: entryTitle(ctx.locale, doc),
        shared: doc._status === 'published',
      },
    ]),
  )
}

/** People's names, of those whose name this reader may know. */
export async function findNames(
  ctx: Context,
  ids: (string | undefined)[],
): Promise<Map<string, string>> {
  const wanted = known(ids)
  if (wanted.length === 0) return new Map()
  const { docs } = await ctx.payload.find({
    collection: 'profiles',
    where: { id: { in: wanted } },
    user: ctx.user,
    overrideAccess: false,
    depth: 0,
    limit: wanted.length,
    pagination: false,
    select: { displayName: true },
    req: ctx.req,
  })
  return new Map(docs.map((doc) => [String(doc.id), String(doc.displayName ?? '')]))
}

const known = (ids: (string | undefined)[]): string[] => [
  ...new Set(ids.filter((id) => id !== undefined)),
]
