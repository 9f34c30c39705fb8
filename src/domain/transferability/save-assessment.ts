import { ValidationError } from 'payload'
import { inTransaction } from '../../database/transaction'
import type { Context } from '../context'
import { StaleVersion } from '../errors'
import { requestOf } from '../request-of'
import { runningReplication } from '../running-replication'
import { sourceAndCity } from '../source-and-city'
import { AlreadyReplicating } from '../taking-up-refusals'
import { checkedRows } from './factor-rows'
import { assessorOf, storedAssessment } from './read-assessment'

export interface AssessmentToSave {
  /** The entry, by id. */
  source: string
  /** Rows as `FactorRow`, a factor once; those left out are forgotten. */
  scores: unknown
  /** `updatedAt` of what was changed, null where there was nothing yet; unset: whatever is there. */
  ifMatch?: string | null
}

/**
 * Keeps what the asker's city thinks of an entry of another's. Throws as `readAssessment` does,
 * `AlreadyReplicating` once the city replicates it, `StaleVersion` where somebody else was quicker,
 * `InvalidScores`.
 */
export async function saveAssessment(
  ctx: Context,
  { source, scores, ifMatch }: AssessmentToSave,
): Promise<{ updatedAt: string }> {
  const { updatedAt } = await inTransaction(await requestOf(ctx), async (req) => {
    const asker = await assessorOf({ ...ctx, req }, source)
    const running = await runningReplication(req, source, asker.actsFor)
    if (running) throw new AlreadyReplicating(running, ctx.locale, 'fit.error.running')
    const known = await storedAssessment(req, source, asker)
    if (ifMatch !== undefined && (known?.updatedAt ?? null) !== ifMatch) throw new StaleVersion()
    const rows = checkedRows(scores)
    // As the system: there is no other door, and whose it is was asked above.
    const asSystem = { collection: 'assessments', overrideAccess: true, depth: 0, req } as const
    const data = { scores: rows, by: asker.profile || null }
    if (known) return req.payload.update({ ...asSystem, id: known.id, data })
    return refusingSecond(
      req.payload.create({
        ...asSystem,
        data: {
          ...data,
          key: sourceAndCity(source, asker.actsFor),
          source,
          organisation: asker.actsFor,
        },
      }),
    )
  })
  return { updatedAt }
}

/** Two who begin at once: the database lets one, the other is told. */
async function refusingSecond<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write
  } catch (error) {
    if (error instanceof ValidationError) throw new StaleVersion()
    throw error
  }
}
