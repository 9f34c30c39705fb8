import { askerOf, idOf } from '../../access/asker'
import { changedFieldsBetween, isReadInBoth, keptFields } from '../changed-fields'
import type { Context } from '../context'
import { NotFoundRefusal } from '../errors'
import { requestOf } from '../request-of'
import { readAdopted, type SourceText } from './read-adopted'
import { replicationReadBy } from './read-row'

/** What was taken up and what it has become, each without what this reader may not read in both. */
export interface SinceAdopted {
  before: SourceText
  after: SourceText & { id: string; slug: string }
}

/**
 * The source as the adopter took it up and as its people read it now; 404 for anyone else, and where
 * one of the two can no longer be read.
 */
export async function readSinceAdopted(ctx: Context, id: string): Promise<SinceAdopted> {
  const req = await requestOf(ctx)
  const replication = await replicationReadBy(req, id)
  const before = await readAdopted(req, replication)
  const { docs } = await ctx.payload.find({
    collection: 'resources',
    where: { id: { equals: idOf(replication.source) ?? '' } },
    locale: 'all',
    depth: 0,
    limit: 1,
    pagination: false,
    user: ctx.user,
    overrideAccess: false,
    req: ctx.req,
  })
  const [after] = docs
  if (!before || !after) throw new NotFoundRefusal()
  const asker = askerOf(req.user)
  const inBoth = (text: object) =>
    Object.fromEntries(
      Object.entries(text).filter(
        ([name]) => !keptFields.has(name) && isReadInBoth(name, before.text, { ...after }, asker),
      ),
    )
  return {
    before: { ...before, text: inBoth(before.text) },
    after: {
      id: String(after.id),
      slug: String(after.slug),
      text: inBoth(after),
      at: String(after.updatedAt),
    },
  }
}

/** Whether the source says anything else since, to this person; false for whoever it is not told. */
export async function hasChangedSinceAdopted(ctx: Context, id: string): Promise<boolean> {
  try {
    const { before, after } = await readSinceAdopted(ctx, id)
    return changedFieldsBetween(before.text, after.text, ctx.asker).length > 0
  } catch (error) {
    if (error instanceof NotFoundRefusal) return false
    throw error
  }
}
