import type { Where } from 'payload'
import { idOf } from '../../access/asker'
import { sharedRows } from '../../access/resources'
import { held, heldAlone } from '../../changes/held'
import { saidIn, type Said } from '../../i18n/said-in'
import type { Context } from '../context'
import { entryTitle } from '../entry-title'
import { idsOf, textOf } from '../stored'

interface ResourcesAsked {
  kind?: string
  /** The owning organisation, by id. */
  organisation?: string
  /** Leaves demonstration content out: for the network's figures. */
  truthful?: boolean
}

/** An entry in a list; related things by id. */
export interface ListedResource {
  id: string
  slug: string
  kind: string
  title: Said
  summary: Said | null
  organisation: string
  topics: string[]
  edition: string | null
  maturity: string | null
  verifiedOn: string | null
  /** The day until which it counts as verified. */
  reviewBy: string | null
  provenance: string
  workflow: string
  releasedAt: string | null
}

/**
 * The latest entries this reader finds: what is shared with them, never drafts. Read below Payload's
 * operations, at a third of their cost: `sharedRows` is the access, and the fields named are
 * everyone's.
 */
export async function findResources(
  ctx: Context,
  { most, ...query }: ResourcesAsked & { most: number },
): Promise<{ resources: ListedResource[]; total: number }> {
  const where = whereOf(ctx, query)
  const [found, total] = await Promise.all([
    heldAlone(ctx.payload, `latest ${JSON.stringify([where, most])}`, () =>
      ctx.payload.db.find<Record<string, unknown> & { id: string }>({
        collection: 'resources',
        where,
        locale: 'all',
        limit: most,
        pagination: false,
        sort: '-releasedAt',
        select: {
          slug: true,
          kind: true,
          title: true,
          summary: true,
          organisation: true,
          topics: true,
          edition: true,
          maturity: true,
          verifiedOn: true,
          reviewBy: true,
          provenance: true,
          workflow: true,
          releasedAt: true,
        },
      }),
    ),
    countResources(ctx, query),
  ])
  return {
    resources: found.docs.map((doc) => listed(ctx, doc)),
    total,
  }
}

/** How many entries this reader finds; the same for everyone who reads the same rows. */
export async function countResources(ctx: Context, query: ResourcesAsked): Promise<number> {
  const where = whereOf(ctx, query)
  const { totalDocs } = await held(ctx.payload, `count ${JSON.stringify(where)}`, () =>
    ctx.payload.db.count({ collection: 'resources', where }),
  )
  return totalDocs
}

function whereOf(ctx: Context, query: ResourcesAsked): Where {
  const conditions: Where[] = [sharedRows(ctx.asker)]
  if (query.kind) conditions.push({ kind: { equals: query.kind } })
  if (query.organisation) conditions.push({ organisation: { equals: query.organisation } })
  if (query.truthful) conditions.push({ provenance: { not_equals: 'demonstration' } })
  return { and: conditions }
}

function listed(ctx: Context, doc: Record<string, unknown>): ListedResource {
  return {
    id: String(doc.id),
    slug: String(doc.slug),
    kind: String(doc.kind),
    title: entryTitle(ctx.locale, doc),
    summary: saidIn(ctx.locale, doc.summary),
    organisation: idOf(doc.organisation) ?? '',
    topics: idsOf(doc.topics),
    edition: idOf(doc.edition) ?? null,
    maturity: textOf(doc.maturity),
    verifiedOn: textOf(doc.verifiedOn),
    reviewBy: textOf(doc.reviewBy),
    provenance: textOf(doc.provenance) ?? 'city',
    workflow: String(doc.workflow),
    releasedAt: textOf(doc.releasedAt),
  }
}
