import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { appendChange } from '../../changes/append-change'
import { inTransaction } from '../../database/transaction'
import type { Context } from '../context'
import { ForbiddenAction, Refusal } from '../errors'
import { requestOf } from '../request-of'
import { groupOf } from '../stored'
import { kindsFor, wayOf, ways, type NoticeKind, type Way } from './kinds'
import type { Unsubscription } from './unsubscribe-token'

export interface Preference {
  kind: NoticeKind
  way: Way
}

/** How this person is told of each kind that can reach them. */
export async function readPreferences(ctx: Context): Promise<Preference[]> {
  const { asker } = ctx
  if (!asker) throw new ForbiddenAction()
  const notices = await noticesOf(await requestOf(ctx), asker.id)
  return kindsFor(asker).map((kind) => ({ kind, way: wayOf(kind, notices) }))
}

/**
 * Keeps how this person wants to be told, by kind; kinds that are not named stay as they are.
 * 400 `validation` for what is no kind of theirs or no way.
 */
export async function savePreferences(
  ctx: Context,
  chosen: Record<string, unknown>,
): Promise<void> {
  const { asker } = ctx
  if (!asker) throw new ForbiddenAction()
  const kinds: readonly string[] = kindsFor(asker)
  for (const [kind, way] of Object.entries(chosen))
    if (!kinds.includes(kind) || !ways.some((one) => one === way)) throw new NoSuchWay()
  await inTransaction(await requestOf(ctx), (req) => keep(req, asker.id, chosen))
}

/**
 * Stops the letters of some kinds, whoever asks: the link itself is the right to. What happens stays
 * in the portal. False where the account is not there any more.
 */
export async function stopLetters(
  payload: Payload,
  { user, kinds }: Unsubscription,
): Promise<boolean> {
  return inTransaction(await createLocalReq({}, payload), async (req) => {
    const notices = await noticesOf(req, user)
    if (notices === undefined) return false
    const written = kinds.filter((kind) => !['portal', 'off'].includes(wayOf(kind, notices)))
    if (written.length > 0)
      await keep(req, user, Object.fromEntries(written.map((kind) => [kind, 'portal'])))
    return true
  })
}

class NoSuchWay extends Refusal {
  constructor() {
    super('validation', 400, 'notices.noSuchWay')
  }
}

/** What the account keeps; undefined for one that is not there. */
async function noticesOf(req: PayloadRequest, user: string): Promise<unknown> {
  // Below access: nobody is shown this field, which is read and written here alone.
  const row = await req.payload.db.findOne<{ id: string; notices?: unknown }>({
    collection: 'users',
    where: { id: { equals: user } },
    select: { notices: true },
    req,
  })
  return row ? (row.notices ?? null) : undefined
}

async function keep(
  req: PayloadRequest,
  user: string,
  chosen: Record<string, unknown>,
): Promise<void> {
  const notices = { ...groupOf(await noticesOf(req, user)), ...chosen }
  await req.payload.db.updateOne({
    collection: 'users',
    id: user,
    data: { notices },
    returning: false,
    req,
  })
  await appendChange(req, { collection: 'users', id: user, operation: 'update' })
}
