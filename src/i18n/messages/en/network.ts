import type { network as italian } from '../it/network'

export const network: Record<keyof typeof italian, string> = {
  'network.title': 'City to city',
  'network.lede':
    'What one city took from another, what it kept and what it changed. Those who stopped teach something too.',
  'network.description':
    'Replications between the cities of the LGNET2 network: who took what from whom, what they changed and how it went.',
  'network.filter': 'Filter replications',
  'network.filter.do': 'Filter',
  'network.filter.none': 'Remove the filters',
  'network.area': 'Area',
  'network.year': 'Year it began',
  'network.outcome': 'How it went',
  'network.area.all': 'All areas',
  'network.year.all': 'All years',
  'network.outcome.all': 'All',
  'network.count': '{count, plural, one {# replication} other {# replications}}',
  'network.unavailable': 'The source entry is not available',
  'network.since': 'since {year}',
  'network.onlyNetwork': 'for the network only',
  'network.onlyCity': 'for the two cities only',
  'network.arcs': 'The same arrows, as a list',
  'network.arcs.none': 'No arrows on the map.',
  'network.arc': '{count, plural, one {# replication} other {# replications}}',
  'network.empty': 'Replications between cities will be here',
  'network.emptyWhy':
    'A city takes up another’s model, tool or report and tells step by step what it keeps and what it changes. It begins on an entry’s page, with “Replicate in your city”.',
  'network.emptyAction': 'Find an entry to replicate',
  'network.nothing': 'No replications with these filters',
  'network.nothingWhy':
    'Remove one: replications of other areas or other years may still tell you something.',
  'network.map': 'The map of replications',
}
