import type { PayloadRequest } from 'payload'
import { askerOf } from '../../access/asker'
import { resources as table } from '../../access/resources'

/** Whether the access table lets this person read the latest version of a text: its revision too. */
export async function mayReadLatest(req: PayloadRequest, id: string): Promise<boolean> {
  const cell = table.readVersions?.(askerOf(req.user)) ?? false
  if (typeof cell === 'boolean') return cell
  const { totalDocs } = await req.payload.countVersions({
    collection: 'resources',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }, cell] },
    // As the system: the question is about reading, and the table's own cell is the condition.
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
