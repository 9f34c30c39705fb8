import type { PayloadRequest, Where } from 'payload'
import { askerOf, type Asker } from '../access/asker'
import type { Context } from '../domain/context'
import type { Group } from './recipients'

/** Somebody who may be told something: an account in force, and what it keeps. */
export interface Person {
  asker: Asker
  /** The row of users, as Payload's user. */
  user: NonNullable<PayloadRequest['user']>
  /** How each kind is told. */
  notices: unknown
}

const atOnce = 500

/** People in force who belong to one of the groups, a page at a time, each once. */
export async function* peopleIn(
  { payload }: PayloadRequest,
  groups: readonly Group[],
): AsyncGenerator<Person[]> {
  if (groups.length === 0) return
  const inForce: Where = { status: { equals: 'active' } }
  const where: Where = { and: [inForce, { or: groups.map(whereOf) }] }
  // By the last id seen: a page that is not counted is always the first on MongoDB.
  for (let last = ''; ;) {
    // Below access, here and below: whom the portal tells is the server's to find.
    const { docs } = await payload.db.find<Row>({
      collection: 'users',
      where: last ? { and: [where, { id: { greater_than: last } }] } : where,
      limit: atOnce,
      pagination: false,
      sort: 'id',
      select: kept,
    })
    yield docs.flatMap((row) => personOf(row) ?? [])
    if (docs.length < atOnce) return
    last = String(docs.at(-1)?.id)
  }
}

/** Whoever has this profile; null for who may do nothing any more. */
export async function personBehind(req: PayloadRequest, profile: string): Promise<Person | null> {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'users',
    where: { profile: { equals: profile } },
    limit: 1,
    pagination: false,
    select: kept,
    req,
  })
  return docs[0] ? personOf(docs[0]) : null
}

/** Asks as this person, within the request's transaction if there is one. */
export function asPerson(req: PayloadRequest, { asker, user }: Person): Context {
  const { payload, transactionID } = req
  const theirs = { ...req, user, ...(transactionID ? { transactionID } : {}) } as PayloadRequest
  return { payload, asker, user, locale: asker.locale, req: theirs }
}

interface Row {
  id: string
  [field: string]: unknown
}

const kept = {
  email: true,
  role: true,
  organisation: true,
  actsFor: true,
  profile: true,
  status: true,
  endsOn: true,
  locale: true,
  notices: true,
} as const

function personOf(row: Row): Person | null {
  const asker = askerOf(row)
  if (!asker?.profile) return null
  return { asker, user: { ...row, collection: 'users' } as never, notices: row.notices }
}

const whereOf = ({ roles, actsFor, profiles }: Group): Where => ({
  and: [
    ...(roles ? [{ role: { in: [...roles] } }] : []),
    ...(actsFor
      ? [
          {
            or: [
              { actsFor: { in: [...actsFor] } },
              { and: [{ actsFor: { exists: false } }, { organisation: { in: [...actsFor] } }] },
            ],
          },
        ]
      : []),
    ...(profiles ? [{ profile: { in: [...profiles] } }] : []),
  ],
})
