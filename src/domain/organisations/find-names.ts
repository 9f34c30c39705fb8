import { held } from '../../changes/held'
import { saidIn } from '../../i18n/said-in'
import type { Context } from '../context'

export interface OrganisationName {
  name: string
  slug: string
  kind: string
}

/** Names of some organisations, by id. */
export async function findOrganisationNames(
  ctx: Context,
  ids: Iterable<string>,
): Promise<Map<string, OrganisationName>> {
  const wanted = new Set(ids)
  const known = await held(ctx.payload, `organisation names ${ctx.locale}`, () => allNames(ctx))
  return new Map([...wanted].flatMap((id) => pairOf(id, known.get(id))))
}

/** Everybody's names at once: some hundreds, asked for by nearly every page. */
async function allNames(ctx: Context): Promise<Map<string, OrganisationName>> {
  const { docs } = await ctx.payload.find({
    collection: 'organisations',
    // As nobody: names are the same for everyone, and held for everyone.
    user: null,
    overrideAccess: false,
    locale: 'all',
    depth: 0,
    limit: 10_000,
    pagination: false,
    select: { name: true, slug: true, kind: true },
  })
  return new Map(
    docs.map((doc) => [
      String(doc.id),
      {
        name: saidIn(ctx.locale, doc.name)?.value ?? String(doc.slug),
        slug: String(doc.slug),
        kind: String(doc.kind),
      },
    ]),
  )
}

const pairOf = <Value>(id: string, value: Value | undefined): [string, Value][] =>
  value === undefined ? [] : [[id, value]]
