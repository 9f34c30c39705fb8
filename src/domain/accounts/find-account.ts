import type { PayloadRequest } from 'payload'
import { NotFoundRefusal } from '../errors'
import { accountOf, type Account } from './account'

/** An account that this person may read; what is not theirs to see does not exist for them. */
export async function findAccount(req: PayloadRequest, id: string): Promise<Account> {
  const row = await req.payload
    .find({
      collection: 'users',
      where: { id: { equals: id } },
      limit: 1,
      depth: 0,
      pagination: false,
      disableErrors: true,
      overrideAccess: false,
      user: req.user,
      req,
    })
    .then(({ docs }) => docs[0])
  if (!row) throw new NotFoundRefusal()
  return accountOf(row)
}
