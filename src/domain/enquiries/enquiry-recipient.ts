import type { PayloadRequest } from 'payload'
import { emailAddressIn } from '../email-address'
import type { EnquiryKind } from './kinds'

export interface Recipient {
  /** The city whose lead reads it in the portal; null where ANCI does. */
  organisation: string | null
  /** Its office's address, where the message goes by mail too. */
  office: string | null
}

/**
 * Whom a message about a city reaches: its office and its lead; its lead alone where it has no
 * address; ANCI where it has neither, and wherever no city is meant.
 */
export async function recipientOf(
  req: PayloadRequest,
  kind: EnquiryKind,
  city: { id: string; publicEmail?: string | null } | undefined,
): Promise<Recipient> {
  if (!city || kind === 'problem') return { organisation: null, office: null }
  const office = kind === 'city' ? emailAddressIn(city.publicEmail ?? '') : null
  const reached = office !== null || (await hasLead(req, city.id))
  return { organisation: reached ? city.id : null, office }
}

async function hasLead(req: PayloadRequest, city: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: {
      role: { equals: 'cityManager' },
      status: { equals: 'active' },
      actsFor: { equals: city },
    },
    // As the system: whom a message reaches is the machine's to find out, and is told to nobody.
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
