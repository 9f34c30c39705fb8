import type { CollectionAdminOptions, Where } from 'payload'
import { askerOf } from '../../src/access/asker'
import { keyOf } from '../../src/access/resources'

/**
 * The entries that the panel lists: those of the person's organisation, alone or with others, and
 * for ANCI those written from public sources. What else may be read is in the portal's library.
 */
export const workedOnHere: NonNullable<CollectionAdminOptions['baseFilter']> = async ({ req }) => {
  const asker = askerOf(req.user)
  if (!asker || asker.role === 'admin') return null
  const { docs } = await req.payload.find({
    collection: 'resources',
    where: {
      and: [
        { ownerKeys: { contains: keyOf(asker.actsFor) } },
        { organisation: { not_equals: asker.actsFor } },
      ],
    },
    select: { kind: true },
    depth: 0,
    limit: 500,
    pagination: false,
    // As the system: nobody may ask by who co-owns, and these are the person's own.
    overrideAccess: true,
  })
  const ofOthers = docs.map(({ id }) => id)
  const kinds: Where[] = [
    { organisation: { equals: asker.actsFor } },
    ...(ofOthers.length > 0 ? [{ id: { in: ofOthers } }] : []),
    ...(asker.role === 'anci' ? [{ provenance: { equals: 'publicSources' } }] : []),
  ]
  return { or: kinds }
}
