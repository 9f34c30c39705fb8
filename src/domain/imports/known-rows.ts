import type { Payload } from 'payload'
import { idOf } from '../../access/asker'
import { textOf } from '../stored'

export interface KnownRow {
  /** The run that brought it in. */
  run: string | null
  /** File, sheet and row it came from. */
  origin: string
}

/** Which of these rows are in the portal already, by key; as the system: the rows are nobody's to read. */
export async function knownRows(
  payload: Payload,
  keys: readonly string[],
): Promise<Map<string, KnownRow>> {
  if (keys.length === 0) return new Map()
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'imported-rows',
    where: { key: { in: [...keys] } },
    limit: keys.length,
    pagination: false,
  })
  return new Map(
    docs.map((row) => [
      String(row.key),
      { run: idOf(row.import) ?? null, origin: textOf(row.origin) ?? '' },
    ]),
  )
}
