import { idOf } from '../../access/asker'
import type { Context } from '../context'
import { idsOf, textOf } from '../stored'
import { accountOf, isInForce } from './account'

export interface Expert {
  name: string
  jobTitle: string | null
  /** By id. */
  organisation: string
  /** Of the topics asked for, those that the person knows about, by id. */
  knows: string[]
}

/** So many people are named at most. */
const most = 40

/**
 * Who, in some organisations, knows about some topics (all by id): people whose profile the asker
 * reads and whose account is in force, by name.
 */
export async function findExperts(
  ctx: Context,
  { organisations, topics }: { organisations: string[]; topics: string[] },
): Promise<Expert[]> {
  if (organisations.length === 0 || topics.length === 0) return []
  const { docs } = await ctx.payload.find({
    collection: 'profiles',
    where: { organisation: { in: organisations }, expertise: { in: topics } },
    user: ctx.user,
    overrideAccess: false,
    depth: 0,
    limit: most,
    pagination: false,
    sort: 'displayName',
    select: { displayName: true, jobTitle: true, organisation: true, expertise: true },
    ...(ctx.req ? { req: ctx.req } : {}),
  })
  const inForce = await profilesInForce(
    ctx,
    docs.map(({ id }) => String(id)),
  )
  return docs
    .filter(({ id }) => inForce.has(String(id)))
    .map((doc) => ({
      name: textOf(doc.displayName) ?? '',
      jobTitle: textOf(doc.jobTitle),
      organisation: idOf(doc.organisation) ?? '',
      knows: idsOf(doc.expertise).filter((topic) => topics.includes(topic)),
    }))
}

async function profilesInForce({ payload, req }: Context, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'users',
    where: { profile: { in: ids } },
    select: { profile: true, status: true, endsOn: true },
    limit: ids.length,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return new Set(
    docs
      .map(accountOf)
      .filter((account) => isInForce(account))
      .map(({ profile }) => profile),
  )
}
