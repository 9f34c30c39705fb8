import type { PayloadRequest } from 'payload'
import type { Activity } from '../activity'
import { appendActivity } from '../activity'
import { idOf } from '../../access/asker'
import type { ReplicationRow } from './read-row'

/** Writes a replication, validated and followed by its hooks; the use case has decided already. */
export async function writeReplication(
  req: PayloadRequest,
  id: string,
  data: Record<string, unknown>,
): Promise<void> {
  const { locale, fallbackLocale } = req
  await req.payload.update({
    collection: 'replications',
    id,
    data,
    depth: 0,
    // As the system: the rules of replicating have said yes.
    overrideAccess: true,
    req,
  })
  Object.assign(req, { locale, fallbackLocale })
}

/**
 * What happened to a replication, in its history: read by the adopter and by whoever owns the
 * source. Nothing about how it was assessed is ever said here.
 */
export const rememberReplication = (
  req: PayloadRequest,
  row: ReplicationRow,
  activity: Pick<Activity, 'verb' | 'from' | 'to' | 'note'> & { version?: string },
): Promise<void> => {
  const { version, ...said } = activity
  return appendActivity(req, {
    ...said,
    subject: { collection: 'replications', id: row.id, ...(version ? { version } : {}) },
    organisation: idOf(row.adopter) ?? null,
    readers: String(row.sourceKeys ?? ''),
  })
}
