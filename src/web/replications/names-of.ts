import type { Context } from '../../domain/context'
import { findOrganisationNames } from '../../domain/organisations/find-names'
import { pathTo } from '../../i18n/paths'

/** An organisation as pages name it; without an address where it has no page. */
export interface NamedCity {
  name: string
  href: string | null
}

/** Organisations by id, each with its page if it is a city's. */
export async function citiesOf(
  ctx: Context,
  ids: (string | null)[],
): Promise<Map<string, NamedCity>> {
  const found = await findOrganisationNames(
    ctx,
    ids.filter((id) => id !== null),
  )
  return new Map(
    [...found].map(([id, { name, slug, kind }]) => [
      id,
      { name, href: kind === 'city' ? pathTo(ctx.locale, 'cities', slug) : null },
    ]),
  )
}
