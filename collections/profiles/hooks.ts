import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterReadHook,
  CollectionBeforeChangeHook,
} from 'payload'
import { askerOf, idOf } from '../../src/access/asker'
import { keepAudience } from '../../src/domain/files/keep-audience'
import { assertMayAttach } from '../../src/domain/files/may-attach'

/** A new photograph is one that the person's own organisation uploaded. */
export const checkAvatar: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const id = idOf(data.avatar)
  if (!id || !askerOf(req.user) || id === idOf(originalDoc?.avatar)) return data
  await assertMayAttach(req, { collection: 'media', field: 'avatar', ids: [id], text: {} })
  return data
}

/** Members see a person's photograph: its audience follows. */
export const showAvatar: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  await keepAudience(req, { collection: 'profiles', before: previousDoc ?? null, after: doc })
  return doc
}

export const hideAvatar: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await keepAudience(req, { collection: 'profiles', before: doc, after: null })
}

/** Name and organisation alone for the anonymous: not even when the profile was touched. */
export const hideDates: CollectionAfterReadHook = ({ doc, overrideAccess, req }) => {
  if (overrideAccess || askerOf(req.user) !== null) return doc
  const { createdAt: _created, updatedAt: _updated, ...rest } = doc
  return rest
}
