import type { PayloadRequest } from 'payload'
import { mayAssess } from '../../access/assessments'
import type { Asker } from '../../access/asker'
import { isShared, keyOf } from '../../access/resources'
import type { Context } from '../context'
import { NotFoundRefusal } from '../errors'
import { requestOf } from '../request-of'
import { sourceAndCity } from '../source-and-city'
import { factorRowsOf, type FactorRow } from './factor-rows'
import { NotAssessable } from './refusals'

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
 * asker does not read the entry or assesses for no city, `NotAssessable` for their own entries and
 * for what is not shared.
 */
export async function readAssessment(ctx: Context, source: string): Promise<Assessment> {
  const req = await requestOf(ctx)
  const asker = await assessorOf(ctx, req, source)
  const [stored, replication] = await Promise.all([
    storedAssessment(req, source, asker),
    runningReplication(req, source, asker),
  ])
  return {
    rows: factorRowsOf(stored?.scores),
    updatedAt: stored?.updatedAt ?? null,
    replication,
  }
}

/** Whoever assesses an entry for their city; refused as `readAssessment` says. */
export async function assessorOf(
  { asker }: Context,
  req: PayloadRequest,
  source: string,
): Promise<Asker> {
  if (!mayAssess(asker)) throw new NotFoundRefusal()
  const row = await req.payload.findByID({
    collection: 'resources',
    id: source,
    select: { slug: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!row) throw new NotFoundRefusal()
  const owners = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'resources',
    where: { id: { equals: source } },
    select: { organisation: true, ownerKeys: true, workflow: true, _status: true },
    req,
  })
  if (!owners) throw new NotFoundRefusal()
  if (String(owners.ownerKeys ?? '').includes(keyOf(asker.actsFor))) throw new NotAssessable('own')
  if (!isShared(asker, owners)) throw new NotAssessable('notShared')
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

/** By the key that says that one runs at a time. */
export async function runningReplication(
  req: PayloadRequest,
  source: string,
  { actsFor }: Asker,
): Promise<string | null> {
  const row = await req.payload.db.findOne<{ id: string }>({
    collection: 'replications',
    where: { runningKey: { equals: sourceAndCity(source, actsFor) } },
    select: { phase: true },
    req,
  })
  return row ? String(row.id) : null
}
