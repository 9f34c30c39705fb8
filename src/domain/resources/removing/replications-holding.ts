import type { PayloadRequest } from 'payload'
import { cutRow } from '../../cut-row'
import type { Passage } from '../../passage'
import { markersOn } from './removal'

/** How many replications of an entry hold a passage, in what the person of the request reads. */
export async function replicationsHolding(
  req: PayloadRequest,
  entry: string,
  passage: Passage,
): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'replications',
    where: { source: { equals: entry } },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const fields = req.payload.collections.replications.config.flattenedFields
  const markers = markersOn(new Date())
  return docs.filter((row) => cutRow(fields, { ...row }, passage, { markers }).places.length > 0)
    .length
}

/** Every replication of an entry, by id, as the system: what is removed goes from all of them. */
export async function replicationsOf(req: PayloadRequest, entry: string): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'replications',
    where: { source: { equals: entry } },
    select: { phase: true },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id }) => String(id))
}
