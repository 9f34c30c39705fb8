import type { Where } from 'payload'
import { idOf } from '../../access/asker'
import { opens } from '../../access/access-of'
import { enquiries as table } from '../../access/enquiries'
import type { Enquiry as Stored } from '../../generated/payload-types'
import type { Locale } from '../../i18n/locales'
import type { Context } from '../context'
import { NotFoundRefusal } from '../errors'
import { textOf } from '../stored'
import type { EnquiryKind } from './kinds'
import { wishedRoles, type WishedRole } from './rules'

/** A message from outside, as whoever it reached reads it; who wrote is gone from old ones. */
export interface Enquiry {
  id: string
  kind: EnquiryKind
  /** The city whose lead reads it, by id; null where ANCI or the technicians do. */
  organisation: string | null
  /** Path of the page it was written from or speaks of; what was typed, of a page that is wrong. */
  page: string | null
  /** Of a request for access. */
  role: WishedRole | null
  name: string | null
  workplace: string | null
  email: string | null
  message: string | null
  locale: Locale
  /** ISO 8601. */
  at: string
  closedAt: string | null
  /** Name of whoever closed it: read with one message, not with a list. */
  closedBy: string | null
}

export interface Enquiries {
  enquiries: Enquiry[]
  total: number
  page: number
  pages: number
}

const pageSize = 20

/** True for those whom messages reach at all: for links and menus. */
export const receivesEnquiries = (ctx: Context): boolean => opens(table.read, ctx.user)

/** Those that reach this person: open ones from the oldest, closed ones from the latest. */
export async function findEnquiries(
  ctx: Context,
  { closed, page }: { closed: boolean; page: number },
): Promise<Enquiries> {
  const found = await ctx.payload.find({
    ...asThisUser(ctx),
    where: { closedAt: { exists: closed } },
    limit: pageSize,
    page,
    sort: closed ? '-closedAt' : 'at',
  })
  return {
    enquiries: found.docs.map(enquiryOf),
    total: found.totalDocs,
    page: found.page ?? 1,
    pages: found.totalPages,
  }
}

/** How many wait for this person, and since when the oldest does (ISO 8601). */
export async function countOpenEnquiries(
  ctx: Context,
): Promise<{ count: number; since: string } | null> {
  if (!receivesEnquiries(ctx)) return null
  const { docs, totalDocs } = await ctx.payload.find({
    ...asThisUser(ctx),
    where: { closedAt: { exists: false } },
    limit: 1,
    sort: 'at',
    select: { at: true },
  })
  return docs[0] ? { count: totalDocs, since: String(docs[0].at) } : null
}

/** One that reaches this person; `NotFoundRefusal` for any other. */
export async function readEnquiry(ctx: Context, id: string): Promise<Enquiry> {
  const where: Where = { id: { equals: id } }
  const { docs } = await ctx.payload.find({ ...asThisUser(ctx), where, limit: 1 })
  const [row] = docs
  if (!row) throw new NotFoundRefusal()
  return { ...enquiryOf(row), closedBy: await nameOf(ctx, idOf(row.closedBy)) }
}

async function nameOf(ctx: Context, profile: string | undefined): Promise<string | null> {
  if (!profile) return null
  const row = await ctx.payload.findByID({
    collection: 'profiles',
    id: profile,
    user: ctx.user,
    overrideAccess: false,
    disableErrors: true,
    depth: 0,
    select: { displayName: true },
    req: ctx.req,
  })
  return row?.displayName ?? null
}

const asThisUser = (ctx: Context) =>
  ({
    collection: 'enquiries',
    user: ctx.user,
    overrideAccess: false,
    disableErrors: true,
    depth: 0,
    req: ctx.req,
  }) as const

/** The column of the page holds the role of a request for access: it speaks of no page. */
function enquiryOf(row: Stored): Enquiry {
  const page = textOf(row.page)
  const access = row.kind === 'access'
  return {
    id: String(row.id),
    kind: row.kind,
    organisation: idOf(row.organisation) ?? null,
    page: access ? null : page,
    role: access ? (wishedRoles.find((role) => role === page) ?? null) : null,
    name: textOf(row.name),
    workplace: textOf(row.workplace),
    email: textOf(row.email),
    message: textOf(row.message),
    locale: row.locale === 'en' ? 'en' : 'it',
    at: String(row.at),
    closedAt: textOf(row.closedAt),
    closedBy: null,
  }
}
