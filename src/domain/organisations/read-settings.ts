import { idOf } from '../../access/asker'
import { saidIn } from '../../i18n/said-in'
import type { Context } from '../context'
import { groupOf, idsOf, numberOf, textOf } from '../stored'

/** What the portal knows of the place where something is done. */
export interface Setting {
  id: string
  name: string
  slug: string
  population: { value: number; year: number | null; source: string | null } | null
  /** By id. */
  editions: string[]
  /** Itself and whoever stands for it: where its people work. */
  acting: string[]
  /** Organisations that work with it. */
  partners: { id: string; name: string }[]
}

/** Settings of some organisations, by id; what a reader may not read is not there. */
export async function readSettings(ctx: Context, ids: string[]): Promise<Map<string, Setting>> {
  const [own, partners] = await Promise.all([
    find(ctx, { id: { in: ids } }),
    find(ctx, { worksWith: { in: ids } }),
  ])
  const named = ({ id, name, slug }: (typeof own)[number]) => ({
    id: String(id),
    name: saidIn(ctx.locale, name)?.value ?? String(slug),
  })
  return new Map(
    own.map((doc) => [
      String(doc.id),
      {
        ...named(doc),
        slug: String(doc.slug),
        population: populationOf(groupOf(doc.population)),
        editions: idsOf(doc.editions),
        acting: [String(doc.id), ...[idOf(doc.representedBy)].filter((id) => id !== undefined)],
        partners: partners
          .filter(({ worksWith }) => idsOf(worksWith).includes(String(doc.id)))
          .map(named)
          .sort((a, b) => a.name.localeCompare(b.name, ctx.locale)),
      },
    ]),
  )
}

async function find(ctx: Context, where: Record<string, { in: string[] }>) {
  const { docs } = await ctx.payload.find({
    collection: 'organisations',
    where,
    user: ctx.user,
    overrideAccess: false,
    locale: 'all',
    depth: 0,
    limit: 200,
    pagination: false,
    select: {
      name: true,
      slug: true,
      population: true,
      editions: true,
      representedBy: true,
      worksWith: true,
    },
    ...(ctx.req ? { req: ctx.req } : {}),
  })
  return docs
}

function populationOf(group: Record<string, unknown>): Setting['population'] {
  const value = numberOf(group.value)
  return value === null ? null : { value, year: numberOf(group.year), source: textOf(group.source) }
}
