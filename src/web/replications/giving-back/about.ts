import type { Request } from 'express'
import {
  readReplication,
  type ReadReplication,
} from '../../../domain/replications/read-replication'
import { message } from '../../../i18n/message'
import { pathTo } from '../../../i18n/paths'
import { citiesOf, type NamedCity } from '../names-of'
import { namedIn } from '../show-journal'

/** The replication that an address names, with its cities, as this person reads it. */
export interface About {
  replication: ReadReplication
  source: NamedCity | null
  adopter: NamedCity
  /** The journal's address. */
  journal: string
  /** The source by its title, with its address; what may not be read has none. */
  entry: { label: string; href: string }
}

export async function aboutIn(request: Request): Promise<About> {
  const { ctx, locale } = request.portal
  const replication = await readReplication(ctx, String(request.params.id))
  const cities = await citiesOf(ctx, [replication.sourceOrganisation, replication.adopter])
  const { source } = replication
  return {
    replication,
    ...namedIn(replication, cities),
    journal: pathTo(locale, 'replications', replication.id),
    entry: {
      label: source?.title.value ?? message(locale, 'journal.unavailableEntry'),
      href: source ? pathTo(locale, 'resources', source.slug) : '',
    },
  }
}
