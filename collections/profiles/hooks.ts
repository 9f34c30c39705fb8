import type { CollectionAfterReadHook, CollectionBeforeChangeHook } from 'payload'
import { askerOf, idOf } from '../../src/access/asker'
import { UnusableReference } from '../../src/domain/accounts/refusals'

/** A new photograph is one that the person's own organisation uploaded. */
export const checkAvatar: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const avatar = idOf(data.avatar)
  const asker = askerOf(req.user)
  if (!avatar || !asker || avatar === idOf(originalDoc?.avatar)) return data
  const file: unknown = await req.payload.findByID({
    collection: 'media',
    id: avatar,
    depth: 0,
    disableErrors: true,
    // As the person: one may use only what one may read.
    overrideAccess: false,
    user: req.user,
    req,
  })
  const owner = idOf((file as { organisation?: unknown } | null)?.organisation)
  if (owner === undefined || (owner !== asker.organisation && owner !== asker.actsFor))
    throw new UnusableReference('avatar')
  return data
}

/** Name and organisation alone for the anonymous: not even when the profile was touched. */
export const hideDates: CollectionAfterReadHook = ({ doc, overrideAccess, req }) => {
  if (overrideAccess || askerOf(req.user) !== null) return doc
  const { createdAt: _created, updatedAt: _updated, ...rest } = doc
  return rest
}
