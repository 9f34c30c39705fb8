import { inTransaction } from '../../database/transaction'
import type { Context } from '../context'
import { requestOf } from '../request-of'
import type { AccountRow } from './consume-token'

/** Ends the session this request came with; others of the same person stay. */
export async function signOut(ctx: Context): Promise<void> {
  const { user } = ctx
  const ended: unknown = user && Reflect.get(user, '_sid')
  if (!user || typeof ended !== 'string') return
  await inTransaction(await requestOf(ctx), async (req) => {
    const row = await req.payload.db.findOne<AccountRow>({
      collection: 'users',
      where: { id: { equals: user.id } },
      req,
    })
    if (!row || !Array.isArray(row.sessions)) return
    await req.payload.db.updateOne({
      collection: 'users',
      id: row.id,
      data: { sessions: row.sessions.filter((session: { id?: unknown }) => session.id !== ended) },
      req,
      returning: false,
    })
  })
}
