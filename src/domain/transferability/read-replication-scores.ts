import { isOfAdopter, mayReadAssessment } from '../../access/replications'
import type { Context } from '../context'
import { NotFoundRefusal } from '../errors'
import { factorRowsOf, type FactorRow } from './factor-rows'

export interface ReplicationScores {
  /** All ten, in their order. */
  rows: FactorRow[]
  /** ISO 8601, of the replication. */
  updatedAt: string
  /** The adopter's people; the tutor only reads. */
  isAdopter: boolean
  /** They write as long as it runs. */
  mayEdit: boolean
}

/**
 * How a replication (by id) was weighed, for the adopter's people and the tutor who said yes. For
 * everybody else there is nothing: `NotFoundRefusal`.
 */
export async function readReplicationScores(ctx: Context, id: string): Promise<ReplicationScores> {
  const row = await ctx.payload.findByID({
    collection: 'replications',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: ctx.user,
    ...(ctx.req ? { req: ctx.req } : {}),
  })
  if (!row || !ctx.asker || !mayReadAssessment(ctx.asker, { ...row })) throw new NotFoundRefusal()
  const isAdopter = isOfAdopter(ctx.asker, { ...row })
  return {
    rows: factorRowsOf(row.transferability),
    updatedAt: row.updatedAt,
    isAdopter,
    mayEdit: isAdopter && row.outcome === 'active',
  }
}
