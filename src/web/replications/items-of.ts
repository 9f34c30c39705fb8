import type { ListedReplication } from '../../domain/replications/find-replications'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import type { ReplicationItemProps } from '../lineage/replication-item'
import type { NamedCity } from './names-of'

/** Listed replications as a list shows them. */
export const itemsOf = (
  locale: Locale,
  replications: readonly ListedReplication[],
  cities: ReadonlyMap<string, NamedCity>,
): Omit<ReplicationItemProps, 'locale'>[] => {
  const nameOf = (id: string | null) =>
    cities.get(id ?? '')?.name ?? message(locale, 'journal.unavailable')
  return replications.map((one) => ({
    href: pathTo(locale, 'replications', one.id),
    from: nameOf(one.sourceOrganisation),
    to: nameOf(one.adopter),
    title: one.source?.title ?? null,
    changes: [],
    depth: one.depth,
    phase: one.phase,
    outcome: one.outcome,
    visibility: one.visibility,
    year: one.since.slice(0, 4),
    demonstration: one.provenance === 'demonstration',
  }))
}
