import type { PayloadRequest } from 'payload'
import type { Asker } from '../access/asker'
import { changedFieldsBetween } from '../domain/changed-fields'
import type { AnnouncedVerb } from '../domain/notices/announced-verbs'
import { aroundReplication } from './around-activity'
import type { ActivityRow } from './activity-row'
import { recipientsOf, type Around } from './recipients'
import type { Happening } from './write-notices'

type Text = Record<string, unknown>
type Change = Pick<Happening, 'kind' | 'subject' | 'detail' | 'to'>

/** Steps after which readers may see another text than before. */
const replacing: ReadonlySet<string> = new Set<AnnouncedVerb>([
  'resource.approve',
  'resource.publish',
  'resource.restore',
])

/** Adopters are cities: as one of their people reads, and each is told what they may read of it. */
const asCity: Asker = {
  id: '',
  email: '',
  role: 'cityStaff',
  organisation: '',
  actsFor: '',
  profile: '',
  locale: 'it',
}

/**
 * What those who replicate an entry, or have done so, are told of this step: that it was archived, or
 * that its readers see another text from now on, and what changed.
 */
export async function changesForAdopters(
  req: PayloadRequest,
  activity: ActivityRow,
): Promise<Change[]> {
  const id = activity.subject?.row ?? ''
  if (activity.verb === 'resource.archive')
    return forEach(req, id, (row, around) => ({
      kind: 'sourceArchived',
      subject: { collection: 'replications', row },
      detail: {},
      to: recipientsOf('sourceArchived', around),
    }))
  if (!replacing.has(activity.verb)) return []
  const fields = await changedFields(req, id, activity)
  if (fields.length === 0) return []
  return forEach(req, id, (row, around) => ({
    kind: 'sourceChanged',
    subject: { collection: 'replications', row },
    detail: { fields },
    to: recipientsOf('sourceChanged', around),
  }))
}

async function forEach(
  req: PayloadRequest,
  source: string,
  change: (row: string, around: Around) => Change,
): Promise<Change[]> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'replications',
    where: {
      and: [{ source: { equals: source } }, { outcome: { in: ['active', 'completed'] } }],
    },
    limit: 0,
    pagination: false,
    sort: 'createdAt',
    select: { source: true },
    req,
  })
  const changes: Change[] = []
  for (const { id } of docs) {
    const around = await aroundReplication(req, String(id))
    if (around) changes.push(change(String(id), around))
  }
  return changes
}

/** Fields in which the text that this step showed to readers differs from the one before it. */
async function changedFields(
  req: PayloadRequest,
  id: string,
  { at }: ActivityRow,
): Promise<string[]> {
  const { docs } = await req.payload.db.findVersions<Text>({
    collection: 'resources',
    where: {
      and: [
        { parent: { equals: id } },
        { 'version._status': { equals: 'published' } },
        { updatedAt: { less_than_equal: new Date(at).toISOString() } },
      ],
    },
    sort: '-updatedAt',
    limit: 2,
    pagination: false,
    req,
  })
  const [after, before] = docs.map(({ version }) => version)
  if (!after || !before) return []
  return changedFieldsBetween(before, after, asCity)
}
