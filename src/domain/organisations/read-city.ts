import { idOf } from '../../access/asker'
import { saidIn, type Said } from '../../i18n/said-in'
import type { Context } from '../context'
import { NotFoundRefusal } from '../errors'
import { groupOf, idsOf, numberOf, textOf } from '../stored'

export interface CityProfile {
  id: string
  slug: string
  name: string
  officialName: string | null
  coOfficialName: string | null
  province: string | null
  region: string | null
  latitude: number | null
  longitude: number | null
  population: { value: number; year: number | null; source: string | null } | null
  editions: string[]
  representedBy: { name: string; officialName: string | null } | null
  /** Third-sector organisations that work with it. */
  partners: string[]
  summary: Said | null
  story: Said<unknown> | null
  website: string | null
  office: string | null
  publicEmail: string | null
  publicPhone: string | null
  provenance: string
  updatedAt: string
}

/** One city's profile; `NotFoundRefusal` where no city has this slug. */
export async function readCity(ctx: Context, slug: string): Promise<CityProfile> {
  const { docs } = await ctx.payload.find({
    ...asThisUser(ctx),
    where: { slug: { equals: slug }, kind: { equals: 'city' } },
    limit: 1,
  })
  const doc = docs[0]
  if (!doc) throw new NotFoundRefusal()
  const representative = idOf(doc.representedBy)
  const [representedBy, partners] = await Promise.all([
    representative ? readName(ctx, representative) : null,
    findPartners(ctx, String(doc.id)),
  ])
  return {
    id: String(doc.id),
    slug: String(doc.slug),
    name: saidIn(ctx.locale, doc.name)?.value ?? slug,
    officialName: textOf(doc.officialName),
    coOfficialName: textOf(doc.coOfficialName),
    province: textOf(doc.province),
    region: textOf(doc.region),
    latitude: numberOf(doc.latitude),
    longitude: numberOf(doc.longitude),
    population: populationOf(groupOf(doc.population)),
    editions: idsOf(doc.editions),
    representedBy,
    partners,
    summary: saidIn(ctx.locale, doc.summary),
    story: saidIn<unknown>(ctx.locale, doc.story),
    website: textOf(doc.website),
    office: textOf(doc.office),
    publicEmail: textOf(doc.publicEmail),
    publicPhone: textOf(doc.publicPhone),
    provenance: textOf(doc.provenance) ?? 'city',
    updatedAt: String(doc.updatedAt),
  }
}

function populationOf(group: Record<string, unknown>): CityProfile['population'] {
  const value = numberOf(group.value)
  return value === null ? null : { value, year: numberOf(group.year), source: textOf(group.source) }
}

const asThisUser = (ctx: Context) =>
  ({
    collection: 'organisations',
    user: ctx.user,
    overrideAccess: false,
    locale: 'all',
    depth: 0,
    pagination: false,
    req: ctx.req,
  }) as const

async function readName(ctx: Context, id: string) {
  const { docs } = await ctx.payload.find({
    ...asThisUser(ctx),
    where: { id: { equals: id } },
    limit: 1,
    select: { name: true, officialName: true },
  })
  const doc = docs[0]
  const name = saidIn(ctx.locale, doc?.name)?.value
  return name ? { name, officialName: textOf(doc?.officialName) } : null
}

async function findPartners(ctx: Context, city: string): Promise<string[]> {
  const { docs } = await ctx.payload.find({
    ...asThisUser(ctx),
    where: { kind: { equals: 'thirdSector' }, worksWith: { in: [city] } },
    limit: 100,
    select: { name: true },
  })
  return docs.flatMap((doc) => saidIn(ctx.locale, doc.name)?.value ?? []).sort()
}
