import type { Where } from 'payload'
import { idOf } from '../../access/asker'
import type { Context } from '../context'
import { textOf } from '../stored'
import { findEntries, type NamedEntry } from './find-named'
import type { Depth, Outcome, Phase, Visibility } from './vocabulary'

/** What is asked for; what several say must hold together. */
export interface ReplicationsAsked {
  /** The city that replicates, by id. */
  adopter?: string
  /** The city it comes from, by id. */
  sourceOrganisation?: string
  /** The entry that is replicated, by id. */
  source?: string
  outcome?: Outcome
}

/** A replication in a list; organisations by id. */
export interface ListedReplication {
  id: string
  /** Null where this reader may not open it. */
  source: NamedEntry | null
  sourceOrganisation: string | null
  adopter: string
  depth: Depth
  phase: Phase
  outcome: Outcome
  visibility: Visibility
  provenance: string
  /** ISO 8601. */
  since: string
  endedAt: string | null
  updatedAt: string
}

export interface FoundReplications {
  replications: ListedReplication[]
  total: number
  /** From 1. */
  page: number
  pages: number
}

/** Replications that this person may read, newest first, a page at a time. */
export async function findReplications(
  ctx: Context,
  { page = 1, most = 20, ...asked }: ReplicationsAsked & { page?: number; most?: number },
): Promise<FoundReplications> {
  const found = await ctx.payload.find({
    collection: 'replications',
    where: whereOf(asked),
    user: ctx.user,
    overrideAccess: false,
    depth: 0,
    limit: most,
    page,
    sort: ['-createdAt', 'id'],
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
      endedAt: true,
      phases: { phase: true, reachedOn: true },
    },
    req: ctx.req,
  })
  const entries = await findEntries(
    ctx,
    found.docs.map(({ source }) => idOf(source)),
  )
  return {
    replications: found.docs.map((doc) => ({
      id: String(doc.id),
      source: entries.get(idOf(doc.source) ?? '') ?? null,
      sourceOrganisation: idOf(doc.sourceOrganisation) ?? null,
      adopter: idOf(doc.adopter) ?? '',
      depth: doc.depth,
      phase: doc.phase ?? 'interest',
      outcome: doc.outcome ?? 'active',
      visibility: doc.visibility ?? 'city',
      provenance: textOf(doc.provenance) ?? 'city',
      since: firstReached(doc.phases) ?? String(doc.createdAt),
      endedAt: textOf(doc.endedAt),
      updatedAt: String(doc.updatedAt),
    })),
    total: found.totalDocs,
    page: found.page ?? 1,
    pages: found.totalPages,
  }
}

/** How many of them this person may read. */
export async function countReplications(ctx: Context, asked: ReplicationsAsked): Promise<number> {
  const { totalDocs } = await ctx.payload.count({
    collection: 'replications',
    where: whereOf(asked),
    user: ctx.user,
    overrideAccess: false,
    req: ctx.req,
  })
  return totalDocs
}

function whereOf(asked: ReplicationsAsked): Where {
  const conditions = Object.entries(asked)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([field, value]): Where => ({ [field]: { equals: value } }))
  return { and: conditions }
}

/** When it began, where its city says so. */
function firstReached(phases: { reachedOn?: string | null }[] | null | undefined): string | null {
  const reached = (phases ?? []).flatMap(({ reachedOn }) => textOf(reachedOn) ?? [])
  return reached.sort()[0] ?? null
}
