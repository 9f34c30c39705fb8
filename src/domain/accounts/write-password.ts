import type { PayloadRequest } from 'payload'
import type { PasswordHash } from './passwords'

/** Gives an account another password and leaves open only the sessions named. */
export async function writePassword(
  req: PayloadRequest,
  id: string,
  { secret, sessions }: { secret: PasswordHash; sessions: unknown[] },
): Promise<void> {
  const { db } = req.payload
  const row = { collection: 'users', id, returning: false, req } as const
  await db.updateOne({ ...row, data: { ...secret } })
  // Apart: together with a list, SQLite's adapter wants the whole row.
  await db.updateOne({ ...row, data: { sessions } })
}
