import { idOf } from '../../access/asker'
import type { Context } from '../context'

/** The cities, by id, that have a lead who is in, as whoever may invite leads reads accounts. */
export async function findLedCities(ctx: Context): Promise<Set<string>> {
  const { docs } = await ctx.payload.find({
    collection: 'users',
    where: { role: { equals: 'cityManager' }, status: { equals: 'active' } },
    user: ctx.user,
    overrideAccess: false,
    depth: 0,
    limit: 2000,
    pagination: false,
    select: { actsFor: true, organisation: true },
    req: ctx.req,
  })
  return new Set(docs.flatMap((doc) => idOf(doc.actsFor) ?? idOf(doc.organisation) ?? []))
}
