import type { PayloadRequest } from 'payload'
import { sourceAndCity } from './source-and-city'

/** A city’s running replication of an entry, all by id: its key says that one runs at a time. */
export async function runningReplication(
  req: PayloadRequest,
  source: string,
  city: string,
): Promise<string | null> {
  // Below access: asked of the asker's own city, which reads its replications.
  const row = await req.payload.db.findOne<{ id: string }>({
    collection: 'replications',
    where: { runningKey: { equals: sourceAndCity(source, city) } },
    select: { phase: true },
    req,
  })
  return row ? String(row.id) : null
}
