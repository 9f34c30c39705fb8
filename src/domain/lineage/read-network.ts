import type { Where } from 'payload'
import { idOf } from '../../access/asker'
import { heldAlone } from '../../changes/held'
import type { Context } from '../context'
import { rowsReadBy } from '../rows-read-by'
import { idsOf, textOf } from '../stored'
import { wordsIn, type Words } from '../vocabulary'
import { readerKey } from './kin-rows'
import { changesIn, type ElementChange } from './lineage-tree'

/** A replication among those of the network: organisations and topics by id, times in ISO 8601. */
export interface NetworkReplication {
  id: string
  /** Null where it may not be read, whoever may read the replication. */
  source: { id: string; slug: string; title: Words; topics: string[] } | null
  from: string
  to: string
  depth: string
  phase: string
  outcome: string
  visibility: string
  demonstration: boolean
  /** When it was begun. */
  since: string
  updatedAt: string
}

/** So many at most, the newest first. */
const mostListed = 10_000

/** All replications that this person may read, the newest first. */
export const readNetwork = (ctx: Context): Promise<NetworkReplication[]> =>
  heldAlone(ctx.payload, `network ${readerKey(ctx)}`, () => readNow(ctx))

async function readNow(ctx: Context): Promise<NetworkReplication[]> {
  const rows = await rowsReadBy(ctx, 'replications', {
    asked: listedTo(ctx),
    most: mostListed,
    sort: '-createdAt',
    select: {
      source: true,
      sourceOrganisation: true,
      adopter: true,
      depth: true,
      phase: true,
      outcome: true,
      visibility: true,
      provenance: true,
      createdAt: true,
      updatedAt: true,
    },
  })
  const asked = [...new Set(rows.flatMap(({ source }) => idOf(source) ?? []))]
  const sources = new Map(
    (await sourcesReadBy(ctx, asked)).map((source) => [source.id, source] as const),
  )
  return rows.map((row) => ({
    id: row.id,
    source: sources.get(idOf(row.source) ?? '') ?? null,
    from: idOf(row.sourceOrganisation) ?? '',
    to: idOf(row.adopter) ?? '',
    depth: textOf(row.depth) ?? '',
    phase: textOf(row.phase) ?? '',
    outcome: textOf(row.outcome) ?? '',
    visibility: textOf(row.visibility) ?? '',
    demonstration: row.provenance === 'demonstration',
    since: textOf(row.createdAt) ?? '',
    updatedAt: textOf(row.updatedAt) ?? '',
  }))
}

/** What a technician would read by name, leaving a trace, is no part of a list. */
const listedTo = ({ asker }: Context): Where =>
  asker?.role === 'admin' ? { visibility: { not_equals: 'city' } } : {}

async function sourcesReadBy(ctx: Context, ids: string[]) {
  if (ids.length === 0) return []
  const rows = await rowsReadBy(ctx, 'resources', {
    asked: { id: { in: ids } },
    most: ids.length,
    select: { slug: true, title: true, topics: true },
  })
  return rows.map(({ id, slug, title, topics }) => ({
    id,
    slug: textOf(slug) ?? '',
    title: wordsIn(title),
    topics: idsOf(topics),
  }))
}

/** What changed in each of these replications, which this person was told of. */
export async function changesOf(
  ctx: Context,
  ids: string[],
): Promise<Map<string, ElementChange[]>> {
  if (ids.length === 0) return new Map()
  const rows = await rowsReadBy(ctx, 'replications', {
    asked: { id: { in: ids } },
    most: ids.length,
    select: { adaptations: { element: true, change: true } },
  })
  return new Map(rows.map((row) => [row.id, changesIn(row)]))
}
