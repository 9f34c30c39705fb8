import type { cities as italian } from '../it/cities'

export const cities: Record<keyof typeof italian, string> = {
  'cities.title': 'The cities of the network',
  'cities.description':
    'The cities that took part in the project’s editions, on the map and as a list.',
  'cities.intro':
    '{count, plural, one {# city has} other {# cities have}} taken part in at least one edition of the project. Each tells here what it does.',
  'cities.list': 'List in alphabetical order',
  'cities.demonstration': 'Invented municipalities',
  'cities.demonstrationWhy':
    'They are there to try the portal: their entries are demonstration content and are about no real municipality.',
  'cities.story': 'Its story in the network',
  'cities.where': 'Where it is and how to find it',
  'cities.editions': 'Editions',
  'cities.region': 'Region',
  'cities.province': 'province of {province}',
  'cities.population': 'Residents',
  'cities.representedBy': 'Represented by',
  'cities.organisation': 'Body',
  'cities.website': 'Website',
  'cities.contacts': 'Public contacts',
  'cities.partners': 'Works with',
  'cities.shares': 'What {city} shares',
  'cities.nothingYet': 'The city’s models and tools will be here',
  'cities.nothingYetWhy':
    'The city has not shared any entries yet. Those who work for it in the network can.',
  'cities.nothingYetOwn':
    'Your city has not shared any entries yet. A title and two sentences are enough to begin: the rest can be completed in time.',
  'cities.begin': 'Write the first entry',
  'cities.browse': 'See what the other cities share',
  'cities.all': 'See all {count} entries',
}
