import type { CollectionBeforeValidateHook } from 'payload'
import { slugOf } from '../../src/domain/slug'

/**
 * Gives a new row the address made from `field`, unless the system names one. Two rows of one
 * name differ by a number. An address never changes afterwards: people have linked to it.
 */
export const giveSlug =
  (field: string): CollectionBeforeValidateHook =>
  async ({ collection, data, operation, req, originalDoc }) => {
    if (!data) return data
    const known = originalDoc?.slug as string | undefined
    if (known) return { ...data, slug: known }
    if (operation !== 'create') return data
    if (req.context.seed === true && data.slug) return data
    const wanted = slugOf(String(data[field] ?? ''))
    const { docs } = await req.payload.find({
      collection: collection.slug as 'topics',
      where: { slug: { like: wanted } },
      select: { slug: true },
      depth: 0,
      limit: 1000,
      pagination: false,
      // As the system: whether an address is taken does not depend on who asks.
      overrideAccess: true,
      req,
    })
    const taken = new Set(docs.map((doc) => doc.slug))
    return { ...data, slug: freeAddress(wanted, taken) }
  }

function freeAddress(wanted: string, taken: Set<string | null | undefined>): string {
  if (!taken.has(wanted)) return wanted
  let n = 2
  while (taken.has(`${wanted}-${n}`)) n += 1
  return `${wanted}-${n}`
}
