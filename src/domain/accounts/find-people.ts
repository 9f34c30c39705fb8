import { idOf, type Role } from '../../access/asker'
import type { Context } from '../context'
import { NotFoundRefusal } from '../errors'
import { accountOf, isInForce, type Account } from './account'
import { rolesToGive } from './rules'

export interface Person extends Account {
  displayName: string
  organisationName: string
  /** False when a partner's account is past its end. */
  inForce: boolean
  isSelf: boolean
  /** Roles that the reader may give this person. */
  rolesToGive: readonly Role[]
}

export interface People {
  people: Person[]
  total: number
  page: number
  pages: number
}

const pageSize = 50

/** The accounts this person may read: their own and those they manage, by address. */
export async function findPeople(ctx: Context, { page }: { page: number }): Promise<People> {
  const found = await ctx.payload.find({
    collection: 'users',
    user: ctx.user,
    overrideAccess: false,
    depth: 0,
    limit: pageSize,
    page,
    sort: 'email',
    req: ctx.req,
  })
  const accounts = found.docs.map(accountOf)
  return {
    people: await withNames(ctx, accounts),
    total: found.totalDocs,
    page: found.page ?? 1,
    pages: found.totalPages,
  }
}

export async function readPerson(ctx: Context, { id }: { id: string }): Promise<Person> {
  const { docs } = await ctx.payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    user: ctx.user,
    overrideAccess: false,
    disableErrors: true,
    depth: 0,
    limit: 1,
    pagination: false,
    req: ctx.req,
  })
  const [person] = await withNames(ctx, docs.map(accountOf))
  if (!person) throw new NotFoundRefusal()
  return person
}

async function withNames(ctx: Context, accounts: Account[]): Promise<Person[]> {
  const [profiles, organisations] = await Promise.all([
    namesOf(
      ctx,
      'profiles',
      accounts.map(({ profile }) => profile),
    ),
    namesOf(
      ctx,
      'organisations',
      accounts.map(({ organisation }) => organisation),
    ),
  ])
  return accounts.map((account) => ({
    ...account,
    displayName: profiles.get(account.profile) ?? account.email,
    organisationName: organisations.get(account.organisation) ?? '',
    inForce: isInForce(account),
    isSelf: account.id === ctx.asker?.id,
    rolesToGive: ctx.asker ? rolesToGive(ctx.asker, account) : [],
  }))
}

async function namesOf(
  { payload, user, locale, req }: Context,
  collection: 'profiles' | 'organisations',
  ids: string[],
): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection,
    where: { id: { in: [...new Set(ids.filter(Boolean))] } },
    user,
    overrideAccess: false,
    locale,
    depth: 0,
    limit: 500,
    pagination: false,
    select: collection === 'profiles' ? { displayName: true } : { name: true },
    req,
  })
  return new Map(
    docs.map((doc) => [String(doc.id), String(Reflect.get(doc, nameField[collection]) ?? '')]),
  )
}

const nameField = { profiles: 'displayName', organisations: 'name' } as const

export interface EmployerChoice {
  id: string
  name: string
}

/** Where this person may invite people to: the own organisation and the city's partners, or all. */
export async function findEmployers(ctx: Context): Promise<EmployerChoice[]> {
  const { asker, payload, locale } = ctx
  if (!asker) return []
  const { docs } = await payload.find({
    collection: 'organisations',
    ...(asker.role === 'cityManager'
      ? {
          where: {
            or: [{ id: { equals: asker.organisation } }, { worksWith: { equals: asker.actsFor } }],
          },
        }
      : {}),
    user: ctx.user,
    overrideAccess: false,
    locale,
    depth: 0,
    limit: 500,
    pagination: false,
    select: { name: true },
    req: ctx.req,
  })
  return docs
    .map((doc) => ({ id: idOf(doc) ?? '', name: String(doc.name ?? '') }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
}
