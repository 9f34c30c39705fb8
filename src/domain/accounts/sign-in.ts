import { randomUUID } from 'node:crypto'
import { getFieldsToSign, jwtSign, type PayloadRequest, type TypedUser } from 'payload'
import { inTransaction } from '../../database/transaction'
import { accountOf, isInForce } from './account'
import type { AccountRow } from './consume-token'
import { isPasswordOf } from './passwords'
import { FailedSignIn } from './refusals'
import { signInLimits } from './sign-in-limits'

export interface Credentials {
  email: string
  password: string
  /** Network address, for the limits. */
  address: string
}

export interface Session {
  user: string
  token: string
  /** Seconds since 1970. */
  exp: number
}

interface StoredSession {
  id: string
  createdAt: string
  expiresAt: string
}

/**
 * Opens a session. A wrong password, an unknown address, an account that is suspended, invited or
 * past its end: all cost the same work and get the same answer.
 */
export async function signIn(req: PayloadRequest, given: Credentials): Promise<Session> {
  const email = given.email.normalize('NFC').trim().toLowerCase().slice(0, 254)
  const limits = signInLimits(req.payload)
  const session = await limits.attempt({ account: email, address: given.address }, async () => {
    const row = await req.payload.db.findOne<AccountRow>({
      collection: 'users',
      where: { email: { equals: email } },
    })
    const entitled = row && isInForce(accountOf(row)) ? row : null
    const right = await isPasswordOf(entitled, given.password.slice(0, 1000))
    return entitled && right ? openSession(req, entitled) : undefined
  })
  if (!session) throw new FailedSignIn()
  return session
}

/**
 * Adds a session to the account as it is now: read again within the transaction, so that one that
 * was suspended or got a new password meanwhile stays shut.
 */
async function openSession(
  request: PayloadRequest,
  { id, hash }: AccountRow,
): Promise<Session | undefined> {
  return inTransaction(request, async (req) => {
    const row = await req.payload.db.findOne<AccountRow>({
      collection: 'users',
      where: { id: { equals: id } },
      req,
    })
    if (!row || row.hash !== hash || !isInForce(accountOf(row))) return undefined
    const config = req.payload.collections.users?.config
    if (!config) return undefined
    const { tokenExpiration } = config.auth
    const now = Date.now()
    const session: StoredSession = {
      id: randomUUID(),
      createdAt: new Date(now).toISOString(),
      expiresAt: new Date(now + tokenExpiration * 1000).toISOString(),
    }
    const open = (Array.isArray(row.sessions) ? (row.sessions as StoredSession[]) : []).filter(
      ({ expiresAt }) => new Date(expiresAt).getTime() > now,
    )
    await req.payload.db.updateOne({
      collection: 'users',
      id,
      data: { sessions: [...open.slice(-mostSessions), session] },
      req,
      returning: false,
    })
    const fieldsToSign = getFieldsToSign({
      collectionConfig: config,
      email: String(row.email),
      sid: session.id,
      user: { ...row, collection: 'users' } as unknown as TypedUser,
    })
    const { exp, token } = await jwtSign({
      fieldsToSign,
      secret: req.payload.secret,
      tokenExpiration,
    })
    return { user: String(id), token, exp }
  })
}

/** Older sessions give way: a script that signs in for every call does not grow the account. */
const mostSessions = 50
