import type { searches as italian } from '../it/searches'

export const searches: Record<keyof typeof italian, string> = {
  'searches.title': 'Saved searches',
  'searches.intro':
    'The searches you want to follow: when there is a new entry, you are told among your notifications and, if you want, by email. Open them again from here.',
  'searches.none': 'Your searches will be here',
  'searches.none.why':
    'Search models and tools and choose “Notify me of news”: the search stays here.',
  'searches.toLibrary': 'Go to models and tools',
  'searches.everything': 'All entries',
  'searches.savedOn': 'Saved on {date}',
  'searches.remove': 'Remove',
  'searches.remove.which': 'Remove the search “{name}”',
  'searches.tooMany':
    'You can keep at most {most} searches. Remove one you no longer need, then save this one.',
  'searches.tooLong': 'This search is too long to be saved: use fewer words or filters',
  'searches.promise':
    'The search stays in your area. When there is a new entry, you are told among your notifications and, if you want, by email.',
  'searches.signIn': 'For people who work in the network: sign in, then save this search.',
  'account.area.savedSearches': 'Saved searches',
  'account.done.searchSaved': 'Search saved: open it again from here',
  'account.done.searchRemoved': 'Search removed',
}
