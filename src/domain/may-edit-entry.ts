import type { PayloadRequest } from 'payload'
import { askerOf, idOf } from '../access/asker'
import { resources as table, underVersion } from '../access/resources'

/** Whether the access table lets this person change an entry's text. */
export const mayEditEntry = async (req: PayloadRequest, id: string): Promise<boolean> =>
  (await entriesEditedBy(req, [id])).has(id)

/**
 * Those of these entries whose text this person may change. Asked of the latest version: after a
 * city took an entry over, the rights are the city's while readers still see the old text.
 */
export async function entriesEditedBy(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const cell = table.update?.(askerOf(req.user)) ?? false
  if (cell === false || ids.length === 0) return new Set()
  if (cell === true) return new Set(ids)
  // Below access: the question is about changing, and the table's own cell is the condition.
  const { docs } = await req.payload.db.findVersions({
    collection: 'resources',
    where: {
      and: [{ parent: { in: [...ids] } }, { latest: { equals: true } }, underVersion(cell)],
    },
    limit: ids.length,
    pagination: false,
    select: { parent: true, version: { kind: true } } as never,
    req,
  })
  return new Set(docs.map(({ parent }) => idOf(parent) ?? String(parent)))
}
