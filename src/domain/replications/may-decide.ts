import type { PayloadRequest } from 'payload'
import { askerOf } from '../../access/asker'
import { entriesEditedBy } from '../may-edit-entry'

/** Whether this person answers for a source. */
export const mayDecide = async (req: PayloadRequest, source: string): Promise<boolean> =>
  (await decidedBy(req, [source])).has(source)

/**
 * Those of these sources that this person answers for: whoever may change the text, and does not
 * need somebody else's approval for it. Its staff prepare; their manager decides.
 */
export async function decidedBy(
  req: PayloadRequest,
  sources: readonly string[],
): Promise<ReadonlySet<string>> {
  const asker = askerOf(req.user)
  if (!asker || asker.role === 'cityStaff') return new Set()
  return entriesEditedBy(req, sources)
}
