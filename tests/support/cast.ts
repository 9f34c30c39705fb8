import { randomBytes, randomUUID } from 'node:crypto'
import {
  createLocalReq,
  getFieldsToSign,
  jwtSign,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'
import { askerOf, type Role } from '../../src/access/asker'
import type { AccountRow } from '../../src/domain/accounts/consume-token'
import { hashPassword } from '../../src/domain/accounts/passwords'
import { Client } from './client'

/** A running portal, as far as the cast needs it. */
export interface Stage {
  payload: Payload
  url: string
}

export interface Person {
  id: string
  email: string
  profile: string
  organisation: string
  role: Role
  client: Client
}

export interface NewPerson {
  key: string
  role: Role
  organisation: string
  status?: 'active' | 'invited' | 'suspended'
  endsOn?: Date
  displayName?: string
  namePublic?: boolean
  locale?: 'it' | 'en'
}

/** The password of everybody in the cast. */
export const castPassword = 'quattro gatti sul tetto'
const secret = hashPassword(castPassword)

/** An account with its profile and an open session, as they are after somebody came in. */
export async function newPerson(stage: Stage, person: NewPerson): Promise<Person> {
  const { payload } = stage
  const { key, role, organisation, status = 'active', endsOn, locale = 'it' } = person
  const email = `${key.toLowerCase()}@${randomBytes(4).toString('hex')}.example`
  const profile = await payload.db.create({
    collection: 'profiles',
    data: {
      displayName: person.displayName ?? `Persona ${key}`,
      organisation,
      jobTitle: `Mansione di ${key}`,
      openToTutoring: false,
      namePublic: person.namePublic ?? false,
      provenance: 'demonstration',
    },
  })
  const represented = await payload.db.findOne<{ id: string }>({
    collection: 'organisations',
    where: { representedBy: { equals: organisation } },
  })
  const user = await payload.db.create({
    collection: 'users',
    data: {
      email,
      ...(await secret),
      role,
      organisation,
      actsFor: represented?.id ?? organisation,
      profile: String(profile.id),
      status,
      endsOn: endsOn?.toISOString() ?? null,
      locale,
      provenance: 'demonstration',
    },
  })
  const id = String(user.id)
  const client = new Client(key, stage.url, await openSession(payload, id))
  return { id, email, profile: String(profile.id), organisation, role, client }
}

/** A session as signing in leaves it; the account may be anything meanwhile. */
export async function openSession(payload: Payload, user: string): Promise<string> {
  const row = await payload.db.findOne<AccountRow>({
    collection: 'users',
    where: { id: { equals: user } },
  })
  const config = payload.collections.users?.config
  if (!row || !config) throw new Error(`nobody is ${user}`)
  const sid = randomUUID()
  const now = Date.now()
  const session = {
    id: sid,
    createdAt: new Date(now).toISOString(),
    expiresAt: new Date(now + 3_600_000).toISOString(),
  }
  await payload.db.updateOne({
    collection: 'users',
    id: user,
    data: { sessions: [...(Array.isArray(row.sessions) ? row.sessions : []), session] },
    returning: false,
  })
  const fieldsToSign = getFieldsToSign({
    collectionConfig: config,
    email: String(row.email),
    sid,
    user: { ...row, collection: 'users' } as unknown as TypedUser,
  })
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration: 3600 })
  return token
}

/** A request of this person for use cases called in-process. */
export async function requestAs(payload: Payload, person: Person | null): Promise<PayloadRequest> {
  const user = person && (await payload.findByID({ collection: 'users', id: person.id, depth: 0 }))
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  if (person && askerOf(req.user) === null) throw new Error(`${person.email} may do nothing`)
  return req
}

export async function newOrganisation(
  { payload }: Stage,
  data: { name: string; kind: 'city' | 'thirdSector' | 'publicBody'; worksWith?: string[] },
): Promise<string> {
  const row = await payload.create({
    collection: 'organisations',
    data: { ...data, provenance: 'demonstration' },
    depth: 0,
    // As the system: the cast is there before anybody asks.
    overrideAccess: true,
  })
  return String(row.id)
}

async function organisationOfKind({ payload }: Stage, kind: string): Promise<string> {
  const row = await payload.db.findOne<{ id: string }>({
    collection: 'organisations',
    where: { kind: { equals: kind } },
  })
  if (!row) throw new Error(`the portal has no organisation of kind ${kind}`)
  return String(row.id)
}

/** Everybody the tables of access speak of, in the order of their columns. */
export const castKeys = [
  'anon',
  'part',
  'sOwn',
  'mOwn',
  'sCo',
  'mCo',
  'sNam',
  'mNam',
  'sOth',
  'mOth',
  'anci',
  'mini',
  'admi',
  'susp',
  'invi',
  'ende',
] as const
export type CastKey = (typeof castKeys)[number]

export interface Cast {
  organisations: {
    owner: string
    coOwner: string
    named: string
    other: string
    partner: string
    anci: string
    ministry: string
  }
  people: Record<Exclude<CastKey, 'anon'>, Person>
  client: (key: CastKey) => Client
}

/**
 * Four invented cities (the owner, one that accepted to co-own, one that is only named, another),
 * a partner of the owner's, and a person of every role; three that may do nothing any more keep
 * the session they had.
 */
export async function newCast(stage: Stage): Promise<Cast> {
  const mark = randomBytes(3).toString('hex')
  const city = (name: string) => newOrganisation(stage, { name: `${name} ${mark}`, kind: 'city' })
  const owner = await city('Colle Prova')
  const coOwner = await city('Lago Prova')
  const named = await city('Bosco Prova')
  const other = await city('Fiume Prova')
  const partner = await newOrganisation(stage, {
    name: `Cooperativa Prova ${mark}`,
    kind: 'thirdSector',
    worksWith: [owner],
  })
  const anci = await organisationOfKind(stage, 'association')
  const ministry = await organisationOfKind(stage, 'ministry')
  const make = (key: string, role: Role, organisation: string, rest: Partial<NewPerson> = {}) =>
    newPerson(stage, { key, role, organisation, ...rest })
  const yesterday = new Date(Date.now() - 86_400_000)
  const people: Cast['people'] = {
    part: await make('part', 'partner', partner, { endsOn: new Date(Date.now() + 86_400_000) }),
    sOwn: await make('sOwn', 'cityStaff', owner),
    mOwn: await make('mOwn', 'cityManager', owner),
    sCo: await make('sCo', 'cityStaff', coOwner),
    mCo: await make('mCo', 'cityManager', coOwner),
    sNam: await make('sNam', 'cityStaff', named),
    mNam: await make('mNam', 'cityManager', named),
    sOth: await make('sOth', 'cityStaff', other),
    mOth: await make('mOth', 'cityManager', other),
    anci: await make('anci', 'anci', anci),
    mini: await make('mini', 'ministry', ministry),
    admi: await make('admi', 'admin', ministry),
    susp: await make('susp', 'cityManager', owner, { status: 'suspended' }),
    invi: await make('invi', 'cityManager', owner, { status: 'invited' }),
    ende: await make('ende', 'partner', partner, { endsOn: yesterday }),
  }
  const nobody = new Client('anon', stage.url, null)
  return {
    organisations: { owner, coOwner, named, other, partner, anci, ministry },
    people,
    client: (key) => (key === 'anon' ? nobody : people[key].client),
  }
}
