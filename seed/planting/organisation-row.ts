import type { SeedOrganisation } from '../types'
import { idIn, type Known, type Planted } from './planter'
import { bothRich } from './resource-row'

/** An organisation as the database keeps it; whom it works with or is represented by comes after. */
export function organisationRow(
  { editions = [], representedBy, story, worksWith, ...organisation }: SeedOrganisation,
  known: Known,
): Planted {
  return {
    key: organisation.slug,
    data: {
      ...organisation,
      editions: editions.map((edition) => idIn(known, edition)),
      ...(story ? { story: bothRich(story) } : {}),
    },
    links: (organisations) => ({
      ...(representedBy ? { representedBy: idIn(organisations, representedBy) } : {}),
      ...(worksWith ? { worksWith: worksWith.map((city) => idIn(organisations, city)) } : {}),
    }),
  }
}
