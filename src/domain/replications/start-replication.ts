import { ValidationError, type PayloadRequest } from 'payload'
import type { Asker } from '../../access/asker'
import { keyOf } from '../../access/resources'
import { inTransaction } from '../../database/transaction'
import type { Context } from '../context'
import { ForbiddenAction, NotFoundRefusal } from '../errors'
import { keepLanguage } from '../keep-language'
import { sourceFieldsOf } from '../keep-source'
import { ownerOf } from '../owner-of'
import { requestOf } from '../request-of'
import { rowsReadBy } from '../rows-read-by'
import { runningReplication } from '../running-replication'
import { sourceAndCity } from '../source-and-city'
import { rowsOf } from '../stored'
import { AlreadyReplicating, NotReplicable } from '../taking-up-refusals'
import { whyNotReplicable } from '../why-not-replicable'
import { assertPeople } from './people'
import { InvalidValue, ReplicationIncomplete } from './refusals'
import { mayStart } from './rules'
import { startingAdaptations } from './starting-adaptations'
import { depths, phases } from './vocabulary'
import { rememberReplication } from './write-row'

export interface StartInput {
  /** The entry to take up, as it came. */
  source: unknown
  depth: unknown
  depthReason?: unknown
  /** A profile of the adopter; unset: whoever starts it. */
  lead?: unknown
}

type Row = Record<string, unknown> & { id: string }

/**
 * A city takes up another city's entry as it is read today: at interest, running, followed by the
 * two cities alone, a row for each element of the source. Refuses in this order: 403 `forbidden`,
 * 400 `validation`, 404, 409 `not_replicable` (`data.reason` own, draft, archived), 409
 * `already_exists` (`data.id`, `data.url`), 422 `incomplete` (depthReason), 400 `reference` (lead).
 */
export async function startReplication(ctx: Context, input: StartInput): Promise<{ id: string }> {
  const { asker } = ctx
  if (!mayStart(asker)) throw new ForbiddenAction()
  const asked = checked(input)
  const request = await requestOf(ctx)
  try {
    return await inTransaction(request, (req) => start(req, ctx, asker, asked))
  } catch (error) {
    // Two at once: the database lets one, and the other is told of it.
    if (!isTaken(error)) throw error
    const running = await runningReplication(request, asked.source, asker.actsFor)
    throw running ? new AlreadyReplicating(running, ctx.locale) : error
  }
}

interface Asked {
  source: string
  depth: (typeof depths)[number]
  depthReason: string
  lead: string | null
}

function checked({ source, depth, depthReason, lead }: StartInput): Asked {
  if (typeof source !== 'string' || source === '')
    throw new InvalidValue('source', 'error.replication.source')
  const known = depths.find((one) => one === depth)
  if (!known) throw new InvalidValue('depth', 'error.replication.depth')
  if (!isTextOrNothing(depthReason)) throw new InvalidValue('depthReason', 'error.replication.text')
  if (!isTextOrNothing(lead)) throw new InvalidValue('lead', 'error.replication.text')
  return { source, depth: known, depthReason: depthReason?.trim() ?? '', lead: lead || null }
}

const isTextOrNothing = (value: unknown): value is string | null | undefined =>
  value === undefined || value === null || typeof value === 'string'

async function start(
  req: PayloadRequest,
  ctx: Context,
  asker: Asker,
  { source: id, depth, depthReason, lead }: Asked,
): Promise<{ id: string }> {
  const asked = { id: { equals: id } }
  const [source] = await rowsReadBy({ ...ctx, req }, 'resources', { asked, most: 1, select: taken })
  if (!source) throw new NotFoundRefusal()
  const reason = whyNotReplicable(asker, source)
  if (reason) throw new NotReplicable(reason)
  const adopter = asker.actsFor
  const running = await runningReplication(req, id, adopter)
  if (running) throw new AlreadyReplicating(running, ctx.locale)
  if (depth === 'partial' && depthReason === '') throw new ReplicationIncomplete(['depthReason'])
  const owner = await ownerOf(req, asker, undefined)
  if (!owner) throw new ForbiddenAction()
  const now = new Date().toISOString()
  const data = {
    source: id,
    sourceVersion: await publishedVersionOf(req, id),
    ...sourceFieldsOf(source),
    adopter,
    runningKey: sourceAndCity(id, adopter),
    lead: lead ?? asker.profile,
    depth,
    depthReason,
    phase: 'interest',
    outcome: 'active',
    phases: phases.map((phase) => ({ phase, reachedOn: phase === 'interest' ? now : null })),
    adaptations: startingAdaptations(source),
    transferability: await assessedBefore(req, id, adopter),
    visibility: 'city',
    visibilitySince: now,
    provenance: owner.provenance,
  } as const
  await assertPeople(req, data, {})
  const row = await create(req, data)
  await adopt(req, source, adopter)
  await rememberReplication(req, row, { verb: 'replication.started', to: 'interest' })
  return { id: row.id }
}

/** Of a source, what its replications begin from; a tenth of the questions for all of it. */
const taken = {
  kind: true,
  organisation: true,
  provenance: true,
  ownerKeys: true,
  adopterKeys: true,
  workflow: true,
  _status: true,
  updatedAt: true,
  coreElements: true,
  toLocalise: true,
  actions: true,
} as const

const isTaken = (error: unknown): boolean =>
  error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'runningKey')

/** The version that readers see, which is the one that is adopted. */
async function publishedVersionOf(req: PayloadRequest, id: string): Promise<string | null> {
  const { docs } = await req.payload.db.findVersions({
    collection: 'resources',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    select: { version: { kind: true } },
    req,
  })
  return docs[0] ? String(docs[0].id) : null
}

/** What the city had scored before it decided: from now on it is the replication's. */
async function assessedBefore(
  req: PayloadRequest,
  source: string,
  adopter: string,
): Promise<Record<string, unknown>[]> {
  const key = { key: { equals: sourceAndCity(source, adopter) } }
  const found = await req.payload.db.findOne<Row>({ collection: 'assessments', where: key, req })
  if (!found) return []
  await req.payload.delete({
    collection: 'assessments',
    where: key,
    depth: 0,
    // As the system: nobody removes an assessment, it moves to the replication that it led to.
    overrideAccess: true,
    req,
  })
  return rowsOf(found.scores).map(({ id: _, ...score }) => score)
}

async function create(req: PayloadRequest, data: object): Promise<Row> {
  const row = await keepLanguage(req, () =>
    req.payload.create({
      collection: 'replications',
      data: data as never,
      depth: 0,
      // As the system: the rules of replicating have said yes.
      overrideAccess: true,
      req,
    }),
  )
  return { ...row, id: String(row.id) }
}

/**
 * The adopter reads the source from now on, archived too. Written every time: a source that is
 * withdrawn at the same moment meets this write, and one of the two is decided again.
 */
async function adopt(req: PayloadRequest, source: Row, adopter: string): Promise<void> {
  const keys = String(source.adopterKeys ?? '')
  const key = keyOf(adopter)
  await req.payload.db.updateOne({
    collection: 'resources',
    id: source.id,
    data: { adopterKeys: keys.includes(key) ? keys : keys + key, updatedAt: source.updatedAt },
    returning: false,
    req,
  })
}
