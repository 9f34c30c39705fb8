import type { PayloadRequest } from 'payload'
import type { Asker } from '../access/asker'
import type { Provenance } from './provenance'

/**
 * Whose something new is, text or file: the person's organisation, whatever was sent; ANCI alone
 * may name the city for which it works from public sources. Null for what is no such city.
 */
export async function ownerOf(
  req: PayloadRequest,
  asker: Asker,
  named: string | undefined,
): Promise<{ organisation: string; provenance: Provenance } | null> {
  const forCity = asker.role === 'anci' && named !== undefined && named !== asker.actsFor
  const id = forCity ? named : asker.actsFor
  const organisation = await req.payload.findByID({
    collection: 'organisations',
    id,
    select: { kind: true, provenance: true },
    depth: 0,
    // As the system: which organisation a thing belongs to is the server's to say.
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!organisation || (forCity && organisation.kind !== 'city')) return null
  if (forCity) return { organisation: id, provenance: 'publicSources' }
  const demonstration = organisation.provenance === 'demonstration'
  return { organisation: id, provenance: demonstration ? 'demonstration' : 'city' }
}
