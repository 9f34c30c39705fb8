import type { PayloadRequest } from 'payload'
import { askerOf, idOf } from '../../access/asker'
import { candidFields, mayReadCandid, type CandidField } from '../../access/candour'
import { isOfAdopter } from '../../access/replications'
import { rowsOf, textOf } from '../stored'
import type { ReplicationRow } from './read-row'

/** A text of the source, every language, and when it was written, ISO 8601. */
export interface SourceText {
  text: Record<string, unknown>
  at: string
}

/**
 * The version of the source that a city took up, for its people: they go on reading it, whatever
 * became of it. What was said in confidence is in it for who may read that. Null for anyone else.
 */
export async function readAdopted(
  req: PayloadRequest,
  replication: ReplicationRow,
): Promise<SourceText | null> {
  const asker = askerOf(req.user)
  if (!asker || !isOfAdopter(asker, replication)) return null
  // Below access, whose tables know versions by what stands in them: that this one was taken up
  // stands in the replication.
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: 'resources',
    where: {
      and: [
        { id: { equals: textOf(replication.sourceVersion) ?? '' } },
        { parent: { equals: idOf(replication.source) ?? '' } },
      ],
    },
    limit: 1,
    pagination: false,
    req,
  })
  const [version] = docs
  if (!version) return null
  const text: Record<string, unknown> = { ...version.version }
  text.coOwners = rowsOf(text.coOwners).filter(({ accepted }) => accepted === true)
  for (const field of Object.keys(candidFields) as CandidField[])
    if (!mayReadCandid(asker, field, version.version)) Reflect.deleteProperty(text, field)
  return { text, at: new Date(version.updatedAt).toISOString() }
}
