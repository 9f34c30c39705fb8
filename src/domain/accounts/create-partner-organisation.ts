import { inTransaction } from '../../database/transaction'
import type { Context } from '../context'
import { requestOf } from '../request-of'
import { MissingField } from './refusals'

/** A third-sector organisation that works with the manager's own city, so that its people can be invited. */
export async function createPartnerOrganisation(
  ctx: Context,
  input: { name: string },
): Promise<{ id: string }> {
  const name = input.name.normalize('NFC').trim()
  if (name === '' || name.length > 120) throw new MissingField('name')
  return inTransaction(await requestOf(ctx), async (req) => {
    const row = await req.payload.create({
      collection: 'organisations',
      data: { name, kind: 'thirdSector' },
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return { id: String(row.id) }
  })
}
