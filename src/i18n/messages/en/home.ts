import type { home as italian } from '../it/home'

export const home: Record<keyof typeof italian, string> = {
  'home.title': 'Cities tell what works',
  'home.sentence': 'What works in cities with migrants',
  'home.lede':
    'The cities of the LGNET2 network publish here the models, tools and reports of their work, with results and sources. Other cities find them, read them and take them home.',
  'home.browse': 'Browse models and tools',
  'home.about': 'What the project is',
  'home.areas': 'Begin from an area of work',
  'home.figures': 'The network on {date}',
  'home.figures.cities': 'cities',
  'home.figures.editions': 'editions',
  'home.figures.entries': 'public entries',
  'home.cities': 'The cities of the network',
  'home.invented': 'invented',
  'home.latest': 'Just published',
  'home.nothingYet': 'The latest published entries will be here',
  'home.nothingYetWhy':
    'An entry begins in its city, is shared with the network and becomes public after a check by ANCI or the Ministry of the Interior.',
  'home.all': 'All models, tools and reports',
  'home.editions': 'The project’s editions',
  'home.partnership':
    'The project is led by the Ministry of the Interior, Department for Civil Liberties and Immigration, in strategic partnership with ANCI.',
  'home.partnership.more': 'How the partnership works',
  'home.passages': 'From one city to another',
  'home.passages.to': 'gave to',
}
