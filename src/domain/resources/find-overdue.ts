import type { Where } from 'payload'
import { idOf } from '../../access/asker'
import { sharedRows } from '../../access/resources'
import type { Said } from '../../i18n/said-in'
import type { Context } from '../context'
import { entryTitle } from '../entry-title'
import { textOf } from '../stored'

/**
 * How many of the entries that this reader finds in the library are past the day by which their
 * organisation should have confirmed them, by organisation. Read below Payload's operations:
 * `sharedRows` is the access.
 */
export async function countToVerify(
  { payload, asker }: Context,
  now: Date,
): Promise<Map<string, number>> {
  const where: Where = {
    and: [
      sharedRows(asker),
      { status: { equals: 'active' } },
      { provenance: { not_equals: 'publicSources' } },
      { reviewBy: { less_than: now.toISOString() } },
    ],
  }
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'resources',
    where,
    limit: 0,
    pagination: false,
    select: { organisation: true },
  })
  const counted = new Map<string, number>()
  for (const row of docs) {
    const owner = idOf(row.organisation) ?? ''
    counted.set(owner, (counted.get(owner) ?? 0) + 1)
  }
  return counted
}

/** An entry that was proposed and not answered. */
export interface ProposedEntry {
  id: string
  slug: string
  title: Said
  organisation: string
  /** The text proposed is a revision of what readers see. */
  revision: boolean
  /** ISO 8601. */
  since: string
}

/** Entries proposed before a day and not answered yet, as this person reads them, the oldest first. */
export async function findProposedBefore(
  ctx: Context,
  day: Date,
  most: number,
): Promise<ProposedEntry[]> {
  const { docs } = await ctx.payload.find({
    collection: 'resources',
    where: { workflow: { equals: 'proposed' }, workflowSince: { less_than: day.toISOString() } },
    draft: true,
    user: ctx.user,
    overrideAccess: false,
    locale: 'all',
    depth: 0,
    limit: most,
    pagination: false,
    sort: 'workflowSince',
    select: {
      slug: true,
      title: true,
      organisation: true,
      workflowSince: true,
      sharedAt: true,
      _status: true,
    },
    req: ctx.req,
  })
  return docs.map((doc) => ({
    id: String(doc.id),
    slug: String(doc.slug),
    title: entryTitle(ctx.locale, doc),
    organisation: idOf(doc.organisation) ?? '',
    revision: doc._status === 'draft' && textOf(doc.sharedAt) !== null,
    since: String(doc.workflowSince),
  }))
}
