import type { PayloadRequest } from 'payload'
import { appendChange } from '../../changes/append-change'
import { inTransaction } from '../../database/transaction'
import type { Context } from '../context'
import { requestOf } from '../request-of'
import { accountOf } from './account'
import { appendAccountActivity } from './append-account-activity'
import type { AccountRow } from './consume-token'
import { refusingTaken } from './refusing-taken'
import { SpentLink } from './refusals'
import { tokenHash } from './tokens'

const sides = ['newAddressHash', 'oldAddressHash'] as const

/**
 * One of the two addresses agrees. The account moves when both have (by a technician: the new one
 * alone); answers whether it has.
 */
export async function confirmEmailChange(
  ctx: Context,
  { token }: { token: string },
): Promise<{ changed: boolean; waitsFor: 'new' | 'old' | null }> {
  return inTransaction(await requestOf(ctx), async (req) => {
    const row = await agree(req, token)
    if (!row) throw new SpentLink()
    if (row.newAddressHash) return { changed: false, waitsFor: 'new' }
    if (row.oldAddressHash) return { changed: false, waitsFor: 'old' }
    await moveAccount(req, row)
    return { changed: true, waitsFor: null }
  })
}

/** Spends the link of one side, whichever it is of; null when it is of none. */
async function agree(req: PayloadRequest, secret: string): Promise<AccountRow | null> {
  for (const side of sides) {
    const row: unknown = await req.payload.db.updateOne({
      collection: 'users',
      where: {
        and: [
          { [side]: { equals: tokenHash(secret) } },
          { pendingExpiresAt: { greater_than: new Date().toISOString() } },
          { status: { not_equals: 'suspended' } },
        ],
      },
      data: { [side]: null },
      options: { atomic: true },
      req,
    })
    if (row) return row as AccountRow
  }
  return null
}

async function moveAccount(req: PayloadRequest, row: AccountRow): Promise<void> {
  const email = String(row.pendingEmail)
  await refusingTaken(
    req.payload.db.updateOne({
      collection: 'users',
      id: row.id,
      data: { email, pendingEmail: null, pendingExpiresAt: null },
      req,
      returning: false,
    }),
  )
  await appendAccountActivity(req, accountOf(row), { verb: 'user.addressChanged' })
  await appendChange(req, { collection: 'users', id: row.id, operation: 'update' })
}
