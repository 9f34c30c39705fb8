import { idOf } from '../../access/asker'
import { sharedRows } from '../../access/resources'
import { saidIn, type Said } from '../../i18n/said-in'
import type { Context } from '../context'

/** What one city made from what another had written. */
export interface Passage {
  /** Organisations, by id. */
  from: string
  to: string
  /** The entry that was made. */
  slug: string
  title: Said
  demonstration: boolean
}

/** So many of the latest are looked at. */
const latest = 100

/** The latest entries that come from another city's, newest first, as far as this reader may know. */
export async function findPassages(ctx: Context): Promise<Passage[]> {
  const asked = {
    collection: 'resources',
    user: ctx.user,
    overrideAccess: false,
    locale: 'all',
    depth: 0,
    pagination: false,
    req: ctx.req,
  } as const
  const made = await ctx.payload.find({
    ...asked,
    where: { and: [sharedRows(ctx.asker), { derivedFrom: { exists: true } }] },
    limit: latest,
    sort: '-releasedAt',
    select: { slug: true, title: true, organisation: true, provenance: true, derivedFrom: true },
  })
  const ids = [...new Set(made.docs.flatMap(({ derivedFrom }) => idOf(derivedFrom) ?? []))]
  if (ids.length === 0) return []
  const sources = await ctx.payload.find({
    ...asked,
    where: { and: [sharedRows(ctx.asker), { id: { in: ids } }] },
    limit: ids.length,
    select: { organisation: true },
  })
  const owners = new Map(sources.docs.map((doc) => [String(doc.id), idOf(doc.organisation)]))
  return made.docs.flatMap((doc) => {
    const from = owners.get(idOf(doc.derivedFrom) ?? '')
    const to = idOf(doc.organisation)
    if (!from || !to || from === to) return []
    return {
      from,
      to,
      slug: String(doc.slug),
      title: saidIn(ctx.locale, doc.title) ?? { value: String(doc.slug), lang: ctx.locale },
      demonstration: doc.provenance === 'demonstration',
    }
  })
}
