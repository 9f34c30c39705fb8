import type { CollectionAfterReadHook } from 'payload'
import { idOf } from '../../src/access/asker'

/**
 * Who holds a lock, by the name that members know them by: an account's address is shown to few,
 * and an identifier tells nobody with whom to speak.
 */
export const nameEditor: CollectionAfterReadHook = async ({ doc, req }) => {
  const id = idOf(doc.user?.value)
  if (!id) return doc
  const person = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 1,
    select: { profile: true },
    populate: { profiles: { displayName: true } },
    disableErrors: true,
    // As the system: members see people’s names, and nothing else is told.
    overrideAccess: true,
    req,
  })
  const profile = person?.profile
  const name = typeof profile === 'object' && profile !== null ? profile.displayName : undefined
  // Payload’s dialogue shows what it finds as the address.
  return name ? { ...doc, user: { relationTo: 'users', value: { id, email: name } } } : doc
}
