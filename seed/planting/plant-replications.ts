import type { Payload, PayloadRequest } from 'payload'
import { keyOf } from '../../src/access/resources'
import { appendActivity } from '../../src/domain/activity'
import type { Text } from '../../src/domain/resources/state'
import { replications } from '../demonstration/replications'
import { resources } from '../demonstration/resources'
import type { DemonstrationReplication, ReplicationStep } from '../types'
import { asOne, findKnown, idFor, idIn, writeRow, type Known } from './planter'
import {
  adaptationId,
  momentOf,
  replicationRow,
  visibilityAfter,
  type ReplicationSetting,
} from './replication-row'

/** Ids of the demonstration's replications by key, planted or not. */
export const replicationIds = (payload: Payload): Known =>
  new Map(replications.map(({ key }) => [key, idFor(payload, 'replications', key)]))

/**
 * The demonstration's replications with the life they had, after the entries they speak of. All in
 * one transaction, once: one that people have since removed has left its history, and one whose
 * entries are no longer there is not told.
 */
export async function plantReplications(
  payload: Payload,
  known: Omit<ReplicationSetting, 'today' | 'resources'>,
): Promise<void> {
  const ids = replicationIds(payload)
  await asOne(payload, async (req) => {
    const told = await keysTold(req, ids)
    const missing = replications.filter(({ key }) => !told.has(key))
    if (missing.length === 0) return
    const slugs = resources.map(({ slug }) => slug)
    const setting: ReplicationSetting = {
      ...known,
      today: new Date(),
      resources: await findKnown(payload, 'resources', slugs, req),
    }
    for (const replication of missing)
      await tell(req, replication, idIn(ids, replication.key), setting)
  })
}

/** Keys of the replications whose history is there, whether or not they are. */
async function keysTold(req: PayloadRequest, ids: Known): Promise<Set<string>> {
  const { docs } = await req.payload.db.find<{ id: string; subject?: { row?: string } }>({
    collection: 'activities',
    where: {
      'subject.collection': { equals: 'replications' },
      'subject.row': { in: [...ids.values()] },
    },
    pagination: false,
    limit: 0,
    req,
  })
  const rows = new Set(docs.map(({ subject }) => String(subject?.row)))
  return new Set([...ids].filter(([, id]) => rows.has(id)).map(([key]) => key))
}

async function tell(
  req: PayloadRequest,
  replication: DemonstrationReplication,
  id: string,
  setting: ReplicationSetting,
): Promise<void> {
  const { source: slug, result, steps } = replication
  const entries = [slug, ...(result ? [result] : [])]
  if (!entries.every((entry) => setting.resources.has(entry))) return
  const source = await sourceOf(req, idIn(setting.resources, slug))
  const began = momentOf(steps[0] as ReplicationStep, replication, setting)
  const sourceVersion = await versionOf(req, source.id, began)
  const row = replicationRow(replication, { id, source, sourceVersion }, setting)
  await writeRow(req, 'replications', id, row)
  await addAdopter(req, source, String(row.adopter))
  const at: Record<string, string> = { outcome: 'active', visibility: 'city' }
  for (const step of steps) {
    const moved = placeAfter(step)
    const from = moved ? (at[moved.field] ?? null) : null
    if (moved) at[moved.field] = moved.to
    await appendActivity(req, {
      verb: `replication.${step.verb}`,
      actor: idIn(setting.cast.profiles, step.by),
      subject: {
        collection: 'replications',
        id,
        ...(step.adaptation === undefined
          ? {}
          : { version: adaptationId(replication, step.adaptation) }),
      },
      organisation: String(row.adopter),
      readers: String(row.sourceKeys),
      from,
      to: moved?.to ?? null,
      note: step.note ?? null,
      at: new Date(momentOf(step, replication, setting)),
    })
  }
}

/** Where a step leads, if it moves the replication. */
function placeAfter({ verb, to }: ReplicationStep): { field: string; to: string } | undefined {
  if (verb === 'started') return { field: 'phase', to: 'interest' }
  if (to) return { field: 'phase', to }
  if (verb === 'completed' || verb === 'abandoned') return { field: 'outcome', to: verb }
  const visibility = visibilityAfter[verb]
  return visibility && { field: 'visibility', to: visibility }
}

async function sourceOf(req: PayloadRequest, id: string): Promise<Text> {
  const row = await req.payload.db.findOne<Text>({
    collection: 'resources',
    where: { id: { equals: id } },
    req,
  })
  if (!row) throw new Error(`The entry ${id} is gone while what it became is told`)
  return row
}

/** The version of an entry that readers saw at that instant. */
async function versionOf(req: PayloadRequest, id: string, at: string): Promise<string> {
  const { docs } = await req.payload.db.findVersions({
    collection: 'resources',
    where: {
      and: [
        { parent: { equals: id } },
        { updatedAt: { less_than_equal: at } },
        { 'version._status': { equals: 'published' } },
      ],
    },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  if (!docs[0]) throw new Error(`Nobody could read the entry ${id} on ${at}`)
  return String(docs[0].id)
}

/** Whoever replicates an entry goes on reading it when it is archived. */
async function addAdopter(req: PayloadRequest, source: Text, adopter: string): Promise<void> {
  const known = typeof source.adopterKeys === 'string' ? source.adopterKeys : ''
  if (known.includes(keyOf(adopter))) return
  await req.payload.db.updateOne({
    collection: 'resources',
    id: source.id,
    data: { adopterKeys: known + keyOf(adopter), updatedAt: source.updatedAt },
    returning: false,
    req,
  })
}
