import type { PayloadRequest, Where } from 'payload'
import type { AccountState } from './account'
import { tokenHash } from './tokens'

export type AccountRow = { id: string; [field: string]: unknown }

/** Which accounts a link opens: only those in the state it was made for. */
export const opening = {
  invitation: 'invited',
  reset: 'active',
} as const satisfies Record<string, AccountState>

/**
 * Spends a single-use link and answers its account; null when it was spent, has expired or was
 * never made. One update finds and spends it, so that of many at once exactly one gets it.
 */
export async function consumeToken(
  req: PayloadRequest,
  purpose: keyof typeof opening,
  secret: string,
): Promise<AccountRow | null> {
  const row: unknown = await req.payload.db.updateOne({
    collection: 'users',
    where: whereToken(purpose, secret),
    data: { tokenPurpose: null, tokenHash: null, tokenExpiresAt: null },
    options: { atomic: true },
    req,
  })
  return row as AccountRow | null
}

/** The account a link would open, without spending it. */
export const peekToken = (
  req: PayloadRequest,
  purpose: keyof typeof opening,
  secret: string,
): Promise<AccountRow | null> =>
  req.payload.db.findOne<AccountRow>({
    collection: 'users',
    where: whereToken(purpose, secret),
    req,
  })

const whereToken = (purpose: keyof typeof opening, secret: string): Where => ({
  and: [
    { tokenHash: { equals: tokenHash(secret) } },
    { tokenPurpose: { equals: purpose } },
    { tokenExpiresAt: { greater_than: new Date().toISOString() } },
    { status: { equals: opening[purpose] } },
  ],
})
