import type { PayloadRequest } from 'payload'
import type { Asker } from '../../access/asker'
import type { Provenance } from '../provenance'
import { UnusableFile } from './refusals'

/**
 * Whose a new file is: the person's organisation, whatever was sent; ANCI alone may name the city
 * for which it gathers from public sources.
 */
export async function ownerOf(
  req: PayloadRequest,
  asker: Asker,
  named: string | undefined,
): Promise<{ organisation: string; provenance: Provenance }> {
  const forCity = asker.role === 'anci' && named !== undefined && named !== asker.actsFor
  const id = forCity ? named : asker.actsFor
  const organisation = await req.payload.findByID({
    collection: 'organisations',
    id,
    select: { kind: true, provenance: true },
    depth: 0,
    // As the system: which organisation a file belongs to is the server's to say.
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!organisation || (forCity && organisation.kind !== 'city'))
    throw new UnusableFile('organisation')
  if (forCity) return { organisation: id, provenance: 'publicSources' }
  const demonstration = organisation.provenance === 'demonstration'
  return { organisation: id, provenance: demonstration ? 'demonstration' : 'city' }
}
