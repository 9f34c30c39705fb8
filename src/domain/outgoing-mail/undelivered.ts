import { inTransaction } from '../../database/transaction'
import { mayBeTriedAgain } from '../../mail/queue-mail'
import type { Context } from '../context'
import { ForbiddenAction, NotFoundRefusal } from '../errors'
import { requestOf } from '../request-of'
import { textOf } from '../stored'

/** A letter that was given up: whom it was for and why, never what it says. */
export interface Undelivered {
  id: string
  to: string
  subject: string
  attempts: number
  /** A mail server's code. */
  reason: string | null
  /** ISO 8601. */
  since: string
  /** False for one that opened an account: it is asked for anew by whoever needs it. */
  mayBeTriedAgain: boolean
}

/** Letters that were given up, the latest first; nothing for whoever may not read the list. */
export async function findUndelivered(ctx: Context, most = 100): Promise<Undelivered[]> {
  if (ctx.asker?.role !== 'admin') return []
  const { docs } = await ctx.payload.find({
    collection: 'outgoing-mail',
    where: { state: { equals: 'dead' } },
    user: ctx.user,
    overrideAccess: false,
    depth: 0,
    limit: most,
    pagination: false,
    sort: '-updatedAt',
    req: ctx.req,
  })
  return docs.map(({ id, to, subject, attempts, lastError, updatedAt, about }) => ({
    id: String(id),
    to,
    subject,
    attempts: attempts ?? 0,
    reason: textOf(lastError),
    since: updatedAt,
    mayBeTriedAgain: mayBeTriedAgain(about),
  }))
}

/** How many there are, for whoever may read the list. */
export async function countUndelivered(ctx: Context): Promise<number> {
  const { totalDocs } = await ctx.payload.count({
    collection: 'outgoing-mail',
    where: { state: { equals: 'dead' } },
    user: ctx.user,
    overrideAccess: false,
    req: ctx.req,
  })
  return totalDocs
}

/**
 * Has a letter that was given up tried again, from its first attempt, as it was written. Asked
 * twice it is done once. 403 for all but technicians; 404 for what is no such letter.
 */
export async function tryAgain(ctx: Context, id: string): Promise<void> {
  if (ctx.asker?.role !== 'admin') throw new ForbiddenAction()
  await inTransaction(await requestOf(ctx), async (req) => {
    const row = await req.payload.db.findOne<{ id: string; state: string; about?: unknown }>({
      collection: 'outgoing-mail',
      where: { id: { equals: id } },
      req,
    })
    if (!row || !mayBeTriedAgain(row.about)) throw new NotFoundRefusal()
    if (row.state !== 'dead') return
    await req.payload.db.updateOne({
      collection: 'outgoing-mail',
      id,
      data: {
        state: 'queued',
        attempts: 0,
        nextAttemptAt: new Date().toISOString(),
        lastError: null,
      },
      returning: false,
      req,
    })
  })
}
