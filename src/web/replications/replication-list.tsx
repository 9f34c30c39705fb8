import type { ListedReplication } from '../../domain/replications/find-replications'
import type { Locale } from '../../i18n/locales'
import { ReplicationItem } from '../lineage/replication-item'
import { itemsOf } from './items-of'
import type { NamedCity } from './names-of'

interface ReplicationListProps {
  locale: Locale
  replications: readonly ListedReplication[]
  /** The cities of all of them, by id. */
  cities: ReadonlyMap<string, NamedCity>
}

/** Replications of one city, one below the other. */
export const ReplicationList = ({ locale, replications, cities }: ReplicationListProps) => (
  <ul className="replication-list">
    {itemsOf(locale, replications, cities).map((item) => (
      <li key={item.href}>
        <ReplicationItem locale={locale} {...item} />
      </li>
    ))}
  </ul>
)
