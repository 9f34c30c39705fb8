import type { Where } from 'payload'
import { askerOf, idOf } from '../../access/asker'
import type { Context } from '../context'
import { sourceFieldsOf } from '../keep-source'
import { requestOf } from '../request-of'
import { isOfSource } from './people'
import { replicationReadBy } from './read-row'

/** Somebody one may name, by profile. */
export interface Candidate {
  profile: string
  name: string
  jobTitle: string | null
}

type Row = Record<string, unknown> & { id: string }

/** People of the asker's city, who may lead a replication or see to a phase; by name. */
export async function findLeads(ctx: Context): Promise<Candidate[]> {
  const { asker } = ctx
  if (!asker) return []
  const profiles = await profilesBehind(ctx, {
    and: [{ actsFor: { equals: asker.actsFor } }, { role: { in: ['cityStaff', 'cityManager'] } }],
  })
  return named(ctx, { id: { in: profiles } })
}

/** People of the city a replication comes from who are open to tutoring; by name. */
export async function findTutors(ctx: Context, id: string): Promise<Candidate[]> {
  const row = await replicationReadBy(await requestOf(ctx), id)
  return openToTutoring(ctx, String(row.sourceKeys ?? ''))
}

/** The same for an entry that may be replicated, by id: one that this person reads. */
export async function findTutorsOf(ctx: Context, source: string): Promise<Candidate[]> {
  // Below access: whose it is is the machine's own key; the people are read as the person.
  const row = await ctx.payload.db.findOne<Row>({
    collection: 'resources',
    where: { id: { equals: source } },
    select: { organisation: true, ownerKeys: true, provenance: true },
    ...(ctx.req ? { req: ctx.req } : {}),
  })
  return row ? openToTutoring(ctx, sourceFieldsOf(row).sourceKeys) : []
}

async function openToTutoring(ctx: Context, sourceKeys: string): Promise<Candidate[]> {
  const owners = sourceKeys.split('|').filter(Boolean)
  const profiles = await profilesBehind(
    ctx,
    { or: [{ actsFor: { in: owners } }, { role: { equals: 'anci' } }] },
    sourceKeys,
  )
  return named(ctx, {
    and: [{ id: { in: profiles } }, { openToTutoring: { equals: true } }],
  })
}

/** Profiles of people who may do something today; with keys, only those of the source's owners. */
async function profilesBehind(ctx: Context, where: Where, sourceKeys?: string): Promise<string[]> {
  // Below access: who works where is the server's to say; names are read as the person.
  const { docs } = await ctx.payload.db.find<Row>({
    collection: 'users',
    where: { and: [where, { status: { equals: 'active' } }] },
    limit: 500,
    pagination: false,
    select: {
      role: true,
      organisation: true,
      actsFor: true,
      profile: true,
      status: true,
      endsOn: true,
    },
    ...(ctx.req ? { req: ctx.req } : {}),
  })
  return docs.flatMap((user) => {
    const person = askerOf(user)
    const fits = person && (sourceKeys === undefined || isOfSource(person, sourceKeys))
    return fits ? [person.profile] : []
  })
}

async function named(ctx: Context, where: Where): Promise<Candidate[]> {
  const { docs } = await ctx.payload.find({
    collection: 'profiles',
    where,
    user: ctx.user,
    overrideAccess: false,
    depth: 0,
    limit: 500,
    pagination: false,
    select: { displayName: true, jobTitle: true },
    req: ctx.req,
  })
  return docs
    .map((doc) => ({
      profile: idOf(doc) ?? '',
      name: String(doc.displayName ?? ''),
      jobTitle: doc.jobTitle ?? null,
    }))
    .sort((one, other) => one.name.localeCompare(other.name, ctx.locale))
}
