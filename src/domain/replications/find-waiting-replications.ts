import type { Where } from 'payload'
import { idOf, type Asker } from '../../access/asker'
import { saidIn, type Said } from '../../i18n/said-in'
import type { Context } from '../context'
import { textOf } from '../stored'
import type { Phase } from './vocabulary'
import {
  othersReasons,
  waitsFor,
  type Question,
  type ReplicationReason,
  type WaitingRow,
} from './waiting-reasons'
import { waitsSince } from './waits-since'

export interface WaitingReplication {
  id: string
  reason: ReplicationReason
  /** What is replicated; null where this person may not read it any more. */
  title: Said | null
  /** Organisations, by id. */
  adopter: string
  source: string | null
  /** The phase that comes next, for `phase`. */
  phase: Phase | null
  /** ISO 8601. */
  since: string
  due: string | null
}

export interface WaitingReplications {
  mine: WaitingReplication[]
  others: WaitingReplication[]
}

/** So many of each kind are looked at. */
const most = 50

/** Replications that wait for this person, and those that lie with somebody else. */
export async function findWaitingReplications(ctx: Context): Promise<WaitingReplications> {
  const { asker } = ctx
  if (!asker) return { mine: [], others: [] }
  const rows = await Promise.all(
    [...waitsFor(asker), ...(await tutoringAsked(ctx, asker))].map(async ({ where, reasonsOf }) =>
      (await rowsOfQuestion(ctx, where)).flatMap((row) =>
        reasonsOf(row).map((one) => ({ row, ...one })),
      ),
    ),
  )
  const found = rows.flat()
  const [sources, sinceWhen] = await Promise.all([
    sourcesOf(
      ctx,
      found.flatMap(({ row }) => [idOf(row.source) ?? '', idOf(row.result) ?? '']),
    ),
    waitsSince(
      ctx,
      found.map(({ row }) => String(row.id)),
    ),
  ])
  const listed = found.flatMap(({ row, reason, phase = null, due = null }) => {
    const source = sources.get(idOf(row.source) ?? '')
    if (isForOwners(reason) && !answersFor(asker, source)) return []
    // Of a result that the network does not read yet nobody is told.
    if (reason === 'sourceNote' && !sources.get(idOf(row.result) ?? '')?.shared) return []
    return [
      {
        id: String(row.id),
        reason,
        title: source?.title ?? null,
        adopter: idOf(row.adopter) ?? '',
        source: idOf(row.sourceOrganisation) ?? null,
        phase,
        since: sinceWhen(row, reason),
        due,
      },
    ]
  })
  const others: readonly ReplicationReason[] = othersReasons
  return {
    mine: listed.filter(({ reason }) => !others.includes(reason)),
    others: listed.filter(({ reason }) => others.includes(reason)),
  }
}

/** Those in which this person is asked to be the tutor. */
async function tutoringAsked({ payload, req }: Context, asker: Asker): Promise<Question[]> {
  if (asker.profile === '') return []
  // Below access: whom a city asked is told to that person, and what is listed is read as them.
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'replications',
    where: {
      and: [
        { tutorAsked: { equals: asker.profile } },
        { tutorAnswer: { equals: 'asked' } },
        { outcome: { equals: 'active' } },
      ],
    },
    limit: most,
    pagination: false,
    select: { phase: true },
    ...(req ? { req } : {}),
  })
  if (docs.length === 0) return []
  const where: Where = { id: { in: docs.map(({ id }) => String(id)) } }
  return [{ where, reasonsOf: () => [{ reason: 'tutor' }] }]
}

const isForOwners = (reason: ReplicationReason): boolean =>
  reason === 'adaptation' || reason === 'sourceNote'

/** Who decides for a source: its city; ANCI for what it wrote from public sources. */
function answersFor(asker: Asker, source: Source | undefined): boolean {
  if (!source) return false
  const fromSources = source.provenance === 'publicSources'
  return fromSources ? asker.role === 'anci' : source.organisation === asker.actsFor
}

async function rowsOfQuestion(ctx: Context, where: Where): Promise<WaitingRow[]> {
  const { docs } = await ctx.payload.find({
    collection: 'replications',
    where,
    user: ctx.user,
    overrideAccess: false,
    depth: 0,
    limit: most,
    pagination: false,
    sort: 'createdAt',
    select: {
      source: true,
      sourceOrganisation: true,
      adopter: true,
      lead: true,
      tutorAsked: true,
      tutorAnswer: true,
      phase: true,
      phases: true,
      outcome: true,
      adaptations: { answer: true },
      result: true,
      visibility: true,
      visibilitySince: true,
      createdAt: true,
    },
    req: ctx.req,
  })
  return docs.map((doc) => ({ ...doc }))
}

interface Source {
  title: Said
  organisation: string
  provenance: string | null
  shared: boolean
}

/** Sources and results by id, those that this person reads. */
async function sourcesOf(ctx: Context, ids: string[]): Promise<Map<string, Source>> {
  const wanted = [...new Set(ids.filter(Boolean))]
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
    select: { slug: true, title: true, organisation: true, provenance: true, _status: true },
    req: ctx.req,
  })
  return new Map(
    docs.map((doc) => [
      String(doc.id),
      {
        title: saidIn(ctx.locale, doc.title) ?? { value: String(doc.slug), lang: ctx.locale },
        organisation: idOf(doc.organisation) ?? '',
        provenance: textOf(doc.provenance),
        shared: doc._status === 'published',
      },
    ]),
  )
}
