import type { lineage as italian } from '../it/lineage'

export const lineage: Record<keyof typeof italian, string> = {
  'lineage.replicationOf': 'Replication of “{title}”',
  'lineage.dropped': 'dropped: {elements}',
  'lineage.added': 'added: {elements}',
  'lineage.changed': 'changed: {elements}',
  'lineage.allKept': 'everything kept',
  'lineage.unavailable': 'Not available: it comes from an entry you may not read.',
  'lineage.cut': 'There are more: open the entries above to follow them.',
  'lineage.inList': 'The drawing shows the first; the list has them all.',
  'lineage.thisEntry': 'this entry',
  'lineage.takenBy': '{city} replicates it',
  'lineage.others': '{count, plural, one {One more} other {# more}}',
  'search.group.replications': 'City to city',
  'search.replication': '{from} → {to}: {title}',
  'search.replication.without': 'without {element}',
}
