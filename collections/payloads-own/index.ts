import type { Payload } from 'payload'
import { askerOf } from '../../src/access/asker'
import { lockedDocuments } from '../../src/access/locked-documents'

/**
 * Payload's own collections, whose access it leaves to any signed-in user: locks are for whoever
 * may edit the document, preferences for their owner while the account is in force.
 */
export function closePayloadsOwn(payload: Payload): void {
  const locks = payload.collections['payload-locked-documents']
  if (locks) Object.assign(locks.config.access, lockedDocuments)
  const preferences = payload.collections['payload-preferences']
  if (!preferences) return
  const { access } = preferences.config
  for (const operation of ['read', 'update', 'delete'] as const) {
    const own = access[operation]
    access[operation] = (args) => (askerOf(args.req.user) ? own(args) : false)
  }
  access.create = ({ req }) => askerOf(req.user) !== null
}
