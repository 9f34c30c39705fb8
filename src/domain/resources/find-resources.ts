import type { Where } from 'payload'
import { idOf } from '../../access/asker'
import { sharedRows } from '../../access/resources'
import { held, heldAlone } from '../../changes/held'
import { saidIn, type Said } from '../../i18n/said-in'
import type { Context } from '../context'
import { idsOf, textOf } from '../stored'

export const librarySorts = ['recent', 'title'] as const
export type LibrarySort = (typeof librarySorts)[number]

export interface LibraryQuery {
  kind?: string
  /** A topic, by id. */
  area?: string
  /** The owning organisation, by id. */
  organisation?: string
  /** Leaves demonstration content out: for the network's figures. */
  truthful?: boolean
  sort?: LibrarySort
  /** From 1. */
  page?: number
  pageSize?: number
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
  provenance: string
  workflow: string
  releasedAt: string | null
}

/**
 * The entries this reader finds in the library: what is shared with them, never drafts. Read below
 * Payload's operations, at a third of their cost: `sharedRows` is the access, and the fields named
 * are everyone's.
 */
export async function findResources(
  ctx: Context,
  { sort = 'recent', page = 1, pageSize = 12, ...query }: LibraryQuery,
): Promise<{ resources: ListedResource[]; total: number; page: number; pages: number }> {
  const where = whereOf(ctx, query)
  // Named, since all languages are read: by "title" alone an entry counts once a language.
  const order = sort === 'title' ? `title.${ctx.locale}` : '-releasedAt'
  const [found, total] = await Promise.all([
    heldAlone(ctx.payload, `list ${JSON.stringify([where, order, page, pageSize])}`, () =>
      ctx.payload.db.find<Record<string, unknown> & { id: string }>({
        collection: 'resources',
        where,
        locale: 'all',
        limit: pageSize,
        page,
        // MongoDB's adapter skips nothing without it; the first page does without its count.
        pagination: page > 1,
        sort: order,
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
    page,
    pages: Math.max(1, Math.ceil(total / pageSize)),
  }
}

/** How many entries this reader finds; the same for everyone who reads the same rows. */
export async function countResources(ctx: Context, query: LibraryQuery): Promise<number> {
  const where = whereOf(ctx, query)
  const { totalDocs } = await held(ctx.payload, `count ${JSON.stringify(where)}`, () =>
    ctx.payload.db.count({ collection: 'resources', where }),
  )
  return totalDocs
}

function whereOf(ctx: Context, query: LibraryQuery): Where {
  const conditions: Where[] = [sharedRows(ctx.asker)]
  if (query.kind) conditions.push({ kind: { equals: query.kind } })
  if (query.area) conditions.push({ topics: { in: [query.area] } })
  if (query.organisation) conditions.push({ organisation: { equals: query.organisation } })
  if (query.truthful) conditions.push({ provenance: { not_equals: 'demonstration' } })
  return { and: conditions }
}

function listed(ctx: Context, doc: Record<string, unknown>): ListedResource {
  return {
    id: String(doc.id),
    slug: String(doc.slug),
    kind: String(doc.kind),
    title: saidIn(ctx.locale, doc.title) ?? { value: String(doc.slug), lang: ctx.locale },
    summary: saidIn(ctx.locale, doc.summary),
    organisation: idOf(doc.organisation) ?? '',
    topics: idsOf(doc.topics),
    edition: idOf(doc.edition) ?? null,
    maturity: textOf(doc.maturity),
    verifiedOn: textOf(doc.verifiedOn),
    provenance: textOf(doc.provenance) ?? 'city',
    workflow: String(doc.workflow),
    releasedAt: textOf(doc.releasedAt),
  }
}
