import type { PayloadRequest } from 'payload'
import { appendActivity, type Activity } from '../activity'
import { idOf } from '../../access/asker'
import { appendChange } from '../../changes/append-change'
import { keepLanguage } from '../keep-language'
import { versionOf, type ReplicationRow } from './read-row'

/** Writes a replication, validated and followed by its hooks; the use case has decided already. */
export async function writeReplication(
  req: PayloadRequest,
  id: string,
  data: Record<string, unknown>,
): Promise<void> {
  await keepLanguage(req, () =>
    req.payload.update({
      collection: 'replications',
      id,
      data,
      depth: 0,
      // As the system: the rules of replicating have said yes.
      overrideAccess: true,
      req,
    }),
  )
}

/**
 * The same for what the server alone says (a step): `data` needs no validation, so its rows are
 * written as they are. Later than the row before, whatever the clock says.
 */
export async function writeStep(
  req: PayloadRequest,
  row: ReplicationRow,
  data: Record<string, unknown>,
): Promise<void> {
  const updatedAt = new Date(Math.max(Date.now(), Date.parse(versionOf(row)) + 1)).toISOString()
  await req.payload.db.updateOne({
    collection: 'replications',
    id: row.id,
    // Whole where it holds a list: one that is left out of a row would be emptied.
    data: { ...('phases' in data ? row : {}), ...data, updatedAt },
    returning: false,
    req,
  })
  await appendChange(req, { collection: 'replications', id: row.id, operation: 'update' })
}

/**
 * What happened to a replication, in its history: read by the adopter and, unless it is the
 * adopter's alone, by whoever owns the source. Nothing about how it was assessed is ever said here.
 */
export const rememberReplication = (
  req: PayloadRequest,
  row: ReplicationRow,
  activity: Pick<Activity, 'verb' | 'from' | 'to' | 'note'> & {
    version?: string
    adopterAlone?: boolean
  },
): Promise<void> => {
  const { version, adopterAlone, ...said } = activity
  return appendActivity(req, {
    ...said,
    subject: { collection: 'replications', id: row.id, ...(version ? { version } : {}) },
    organisation: idOf(row.adopter) ?? null,
    readers: adopterAlone ? '' : String(row.sourceKeys ?? ''),
  })
}
