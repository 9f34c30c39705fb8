import type { PayloadRequest } from 'payload'
import { askerOf } from '../access/asker'
import { resources as table, underVersion } from '../access/resources'

/**
 * Whether the access table lets this person change an entry's text. Asked of the latest version:
 * after a city took an entry over, the rights are the city's while readers still see the old text.
 */
export async function mayEditEntry(req: PayloadRequest, id: string): Promise<boolean> {
  const cell = table.update?.(askerOf(req.user)) ?? false
  if (typeof cell === 'boolean') return cell
  const { totalDocs } = await req.payload.countVersions({
    collection: 'resources',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }, underVersion(cell)] },
    // As the system: the question is about changing, and the table's own cell is the condition.
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
