import type { Payload, PayloadRequest } from 'payload'
import { keyOf } from '../../src/access/resources'
import { appendActivity } from '../../src/domain/activity'
import { readState, type ResourceState } from '../../src/domain/resources/state'
import { writeBeside } from '../../src/domain/resources/versions/write-version'
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
  const state = await sourceOf(req, idIn(setting.resources, slug))
  const source = state.main
  const began = momentOf(steps[0] as ReplicationStep, replication, setting)
  const sourceVersion = await versionOf(req, source.id, began)
  const row = replicationRow(replication, { id, source, sourceVersion }, setting)
  await writeRow(req, 'replications', id, row)
  await addAdopter(req, state, String(row.adopter))
  let phase = 'interest'
  let visibility = 'city'
  for (const step of steps) {
    const opened = visibilityAfter[step.verb]
    const [from, to] = step.to ? [phase, step.to] : opened ? [visibility, opened] : [null, null]
    phase = step.to ?? phase
    visibility = opened ?? visibility
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
      readers: String(source.ownerKeys),
      from,
      to,
      note: step.note ?? null,
      at: new Date(momentOf(step, replication, setting)),
    })
  }
}

async function sourceOf(req: PayloadRequest, id: string): Promise<ResourceState> {
  const state = await readState(req, id)
  if (!state) throw new Error(`The entry ${id} is gone while what it became is told`)
  return state
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
async function addAdopter(
  req: PayloadRequest,
  state: ResourceState,
  adopter: string,
): Promise<void> {
  await writeBeside(req, state, ({ adopterKeys }) => {
    const known = typeof adopterKeys === 'string' ? adopterKeys : ''
    return { adopterKeys: known.includes(keyOf(adopter)) ? known : known + keyOf(adopter) }
  })
}
