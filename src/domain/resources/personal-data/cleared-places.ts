import type { PayloadRequest } from 'payload'
import { idOf } from '../../../access/asker'

/** A place that a manager has answered for. */
export interface ClearedPlace {
  place: string
  kind: string
  path: string
  reason: string
  /** The profile of whoever answered. */
  by: string | null
  /** ISO 8601. */
  at: string
}

/** What was answered for in a text, the latest last; as the system. */
export async function clearedPlacesOf(
  req: PayloadRequest,
  resource: string,
): Promise<ClearedPlace[]> {
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'cleared-places',
    where: { resource: { equals: resource } },
    pagination: false,
    limit: 0,
    sort: 'at',
    req,
  })
  return docs.map((row) => ({
    place: String(row.place),
    kind: String(row.kind),
    path: String(row.path),
    reason: String(row.reason),
    by: idOf(row.by) ?? null,
    at: new Date(String(row.at)).toISOString(),
  }))
}

/**
 * Nobody answers any more for a text that is no more. After its deletion, when SQLite has emptied
 * the reference already.
 */
export async function dropClearedPlaces(req: PayloadRequest, resource: string): Promise<void> {
  await req.payload.db.deleteMany({
    collection: 'cleared-places',
    where: { or: [{ resource: { equals: resource } }, { resource: { exists: false } }] },
    req,
  })
}
