import type { PayloadRequest } from 'payload'
import { askerOf } from '../../access/asker'
import { mayEditEntry } from '../may-edit-entry'

/**
 * Whether this person answers for a source: whoever may change its text, and does not need somebody
 * else's approval for it. Its staff prepare; their manager decides.
 */
export const mayDecide = async (req: PayloadRequest, source: string): Promise<boolean> => {
  const asker = askerOf(req.user)
  return asker !== null && asker.role !== 'cityStaff' && (await mayEditEntry(req, source))
}
