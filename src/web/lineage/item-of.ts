import type { ElementChange } from '../../domain/lineage/lineage-tree'
import type { NetworkReplication } from '../../domain/lineage/read-network'
import type { OrganisationName } from '../../domain/organisations/find-names'
import type { Locale } from '../../i18n/locales'
import { pathTo } from '../../i18n/paths'
import { saidIn } from '../../i18n/said-in'
import type { ReplicationItemProps } from './replication-item'

/** A replication of the network as a list shows it. */
export const itemOf = (
  locale: Locale,
  replication: NetworkReplication,
  names: ReadonlyMap<string, OrganisationName>,
  changes: ElementChange[],
): Omit<ReplicationItemProps, 'locale'> => ({
  href: pathTo(locale, 'replications', replication.id),
  from: names.get(replication.from)?.name ?? '',
  to: names.get(replication.to)?.name ?? '',
  title: replication.source && {
    ...(saidIn(locale, replication.source.title) ?? {
      value: replication.source.slug,
      lang: locale,
    }),
  },
  changes,
  depth: replication.depth,
  phase: replication.phase,
  outcome: replication.outcome,
  visibility: replication.visibility,
  year: replication.since.slice(0, 4),
  demonstration: replication.demonstration,
})
