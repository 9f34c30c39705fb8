import type { Payload } from 'payload'
import { textOf } from '../stored'

/** Stored names of tables that wait for the job, or are being read. */
export async function filesInUse(payload: Payload): Promise<Set<string>> {
  const { docs } = await payload.db.find<{ id: string; file?: unknown }>({
    collection: 'imports',
    where: { state: { in: ['waiting', 'running'] } },
    limit: 0,
    pagination: false,
  })
  return new Set(docs.flatMap(({ file }) => textOf(file) ?? []))
}
