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
  'search.replication': 'From {from} to {to}: {title}',
  'search.replication.without': 'without {element}',
  'home.figures.replications':
    '{count, plural, one {public replication} other {public replications}}',
  'home.passages.all': 'All replications between cities',
  'lineage.others.title': 'What others changed',
  'lineage.others.count':
    '{count, plural, one {From one replication, element by element.} other {From # replications, element by element.}}',
  'lineage.others.added': 'Added by those who replicated it',
  'lineage.others.nobody': 'Nobody has decided yet.',
  'lineage.others.essential': 'essential',
  'lineage.others.noReason': 'the reason is not written yet',
  'lineage.others.effect': 'How it went: {effect}',
  'lineage.others.empty': 'What other cities changed will be here',
  'lineage.others.emptyWhy':
    'Whoever replicates this entry tells, element by element, what it keeps, changes and drops, and why. Your city can begin, from the entry’s page.',
  'lineage.others.back': 'Back to the entry',
}
