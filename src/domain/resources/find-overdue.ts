import type { Where } from 'payload'
import { idOf } from '../../access/asker'
import { sharedRows } from '../../access/resources'
import { heldAlone } from '../../changes/held'
import type { Said } from '../../i18n/said-in'
import type { Context } from '../context'
import { entryTitle } from '../entry-title'
import { textOf } from '../stored'

/**
 * How many of the entries that this reader finds in the library are past the day by which their
 * organisation should have confirmed them, by organisation. Read below Payload's operations:
 * `sharedRows` is the access.
 */
export async function countToVerify(ctx: Context, now: Date): Promise<Map<string, number>> {
  const counted = new Map<string, number>()
  for (const { owner, reviewBy } of await reviewedToday(ctx, now))
    if (reviewBy < now.getTime()) counted.set(owner, (counted.get(owner) ?? 0) + 1)
  return counted
}

/** Those that are past it before the day (UTC) ends, the same for a whole day. */
function reviewedToday(
  { payload, asker }: Context,
  now: Date,
): Promise<{ owner: string; reviewBy: number }[]> {
  const where: Where = {
    and: [
      sharedRows(asker),
      { status: { equals: 'active' } },
      { provenance: { not_equals: 'publicSources' } },
      { reviewBy: { less_than: nextMidnight(now) } },
    ],
  }
  return heldAlone(payload, `to verify ${JSON.stringify(where)}`, async () => {
    const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
      collection: 'resources',
      where,
      limit: 0,
      pagination: false,
      select: { organisation: true, reviewBy: true },
    })
    return docs.map(({ organisation, reviewBy }) => ({
      owner: idOf(organisation) ?? '',
      reviewBy: new Date(String(reviewBy)).getTime(),
    }))
  })
}

const nextMidnight = (now: Date): string =>
  new Date(now.getTime() - (now.getTime() % dayMs) + dayMs).toISOString()

const dayMs = 86_400_000

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
  const midnight = nextMidnight(day)
  const key = `proposed ${JSON.stringify([ctx.asker, ctx.locale, midnight, most])}`
  // What technicians read of what is not shared leaves a trace every time.
  const isReadAnew = Boolean(ctx.req) || ctx.asker?.role === 'admin'
  const read = () => proposedBefore(ctx, midnight, most)
  const entries = isReadAnew ? await read() : await heldAlone(ctx.payload, key, read)
  return entries.filter(({ since }) => new Date(since) < day)
}

async function proposedBefore(
  ctx: Context,
  before: string,
  most: number,
): Promise<ProposedEntry[]> {
  const { docs } = await ctx.payload.find({
    collection: 'resources',
    where: { workflow: { equals: 'proposed' }, workflowSince: { less_than: before } },
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
