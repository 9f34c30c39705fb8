import { idOf } from '../../access/asker'
import { held } from '../../changes/held'
import { saidIn, type Said } from '../../i18n/said-in'
import type { Context } from '../context'
import { idsOf, numberOf, textOf } from '../stored'

export interface City {
  id: string
  slug: string
  name: string
  coOfficialName: string | null
  region: string | null
  latitude: number | null
  longitude: number | null
  /** Ids, in the order the city lists them. */
  editions: string[]
  /** The organisation that stands for the city, by id. */
  representedBy: string | null
  summary: Said | null
  provenance: string
  updatedAt: string
}

/** The network's cities in alphabetical order, never ranked: at most some hundreds, so all at once. */
export async function findCities(ctx: Context): Promise<City[]> {
  const { docs } = await held(ctx.payload, 'cities', () =>
    ctx.payload.find({
      collection: 'organisations',
      where: { kind: { equals: 'city' } },
      // As nobody: cities are the same for everyone, and held for everyone.
      user: null,
      overrideAccess: false,
      locale: 'all',
      depth: 0,
      limit: 500,
      pagination: false,
      select: {
        slug: true,
        name: true,
        coOfficialName: true,
        region: true,
        latitude: true,
        longitude: true,
        editions: true,
        representedBy: true,
        summary: true,
        provenance: true,
        updatedAt: true,
      },
    }),
  )
  return docs
    .map((doc) => ({
      id: String(doc.id),
      slug: String(doc.slug),
      name: saidIn(ctx.locale, doc.name)?.value ?? String(doc.slug),
      coOfficialName: textOf(doc.coOfficialName),
      region: textOf(doc.region),
      latitude: numberOf(doc.latitude),
      longitude: numberOf(doc.longitude),
      editions: idsOf(doc.editions),
      representedBy: idOf(doc.representedBy) ?? null,
      summary: saidIn(ctx.locale, doc.summary),
      provenance: textOf(doc.provenance) ?? 'city',
      updatedAt: String(doc.updatedAt),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, ctx.locale))
}
