import type { PayloadRequest } from 'payload'
import { mayAssess } from '../../access/assessments'
import type { Asker } from '../../access/asker'
import type { Context } from '../context'
import { NotFoundRefusal } from '../errors'
import { requestOf } from '../request-of'
import { rowsReadBy } from '../rows-read-by'
import { runningReplication } from '../running-replication'
import { NotReplicable } from '../taking-up-refusals'
import { whyNotReplicable } from '../why-not-replicable'
import { factorRowsOf, type FactorRow } from './factor-rows'

export interface Assessment {
  /** All ten, in their order. */
  rows: FactorRow[]
  /** ISO 8601: what the next save names as the one it changes; null where nothing was saved. */
  updatedAt: string | null
  /** The asker's city's running replication of it, by id: its scores stand there then. */
  replication: string | null
}

/**
 * What the asker's city wrote of whether an entry (by id) fits. Throws `NotFoundRefusal` where the
 * asker does not read the entry or assesses for no city, `NotReplicable` for what that city
 * could not take up.
 */
export async function readAssessment(ctx: Context, source: string): Promise<Assessment> {
  const req = await requestOf(ctx)
  const asker = await assessorOf(ctx, source)
  const [stored, replication] = await Promise.all([
    storedAssessment(req, source, asker),
    runningReplication(req, source, asker.actsFor),
  ])
  return {
    rows: factorRowsOf(stored?.scores),
    updatedAt: stored?.updatedAt ?? null,
    replication,
  }
}

/** Whoever assesses an entry for their city; refused as `readAssessment` says. */
export async function assessorOf(ctx: Context, source: string): Promise<Asker> {
  const { asker } = ctx
  if (!mayAssess(asker)) throw new NotFoundRefusal()
  const [row] = await rowsReadBy(ctx, 'resources', {
    asked: { id: { equals: source } },
    most: 1,
    select: { organisation: true, ownerKeys: true, workflow: true, _status: true },
  })
  if (!row) throw new NotFoundRefusal()
  const reason = whyNotReplicable(asker, row)
  if (reason)
    throw new NotReplicable(reason, reason === 'own' ? 'fit.error.own' : 'fit.error.notShared')
  return asker
}

export async function storedAssessment(req: PayloadRequest, source: string, asker: Asker) {
  const { docs } = await req.payload.find({
    collection: 'assessments',
    where: { source: { equals: source }, organisation: { equals: asker.actsFor } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs[0]
}
