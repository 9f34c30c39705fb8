import type { Where } from 'payload'
import { idOf } from '../../access/asker'
import { sharedRows } from '../../access/resources'
import { heldAlone } from '../../changes/held'
import type { Said } from '../../i18n/said-in'
import type { Context } from '../context'
import { entryTitle } from '../entry-title'

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

/**
 * The latest entries that come from another city's, newest first, as far as this reader may know.
 * Read below Payload's operations, as lists are: `sharedRows` is the access, and the fields named
 * are everyone's.
 */
export async function findPassages(ctx: Context): Promise<Passage[]> {
  const shared = sharedRows(ctx.asker)
  return heldAlone(ctx.payload, `passages ${ctx.locale} ${JSON.stringify(shared)}`, () =>
    readPassages(ctx, shared),
  )
}

async function readPassages({ payload, locale }: Context, shared: Where): Promise<Passage[]> {
  const asked = { collection: 'resources', locale: 'all', pagination: false } as const
  const made = await payload.db.find<Record<string, unknown>>({
    ...asked,
    where: { and: [shared, { derivedFrom: { exists: true } }] },
    limit: latest,
    sort: '-releasedAt',
    select: { slug: true, title: true, organisation: true, provenance: true, derivedFrom: true },
  })
  const ids = [...new Set(made.docs.flatMap(({ derivedFrom }) => idOf(derivedFrom) ?? []))]
  if (ids.length === 0) return []
  const sources = await payload.db.find<Record<string, unknown>>({
    ...asked,
    where: { and: [shared, { id: { in: ids } }] },
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
      title: entryTitle(locale, doc),
      demonstration: doc.provenance === 'demonstration',
    }
  })
}
