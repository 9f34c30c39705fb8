import type { feeds as italian } from '../it/feeds'

export const feeds: Record<keyof typeof italian, string> = {
  'feed.library': 'LGNET2 · Models, tools and reports from the cities',
  'feed.library.of': 'LGNET2 · {question}',
  'feed.library.why': 'The latest public entries, with who wrote them and a summary',
  'pages.siteMap.machines': 'For feed readers and programs',
  'pages.siteMap.feed': 'News of models and tools (Atom)',
  'pages.siteMap.api': 'Description of the interfaces for programs (OpenAPI)',
  'openSearch.description':
    'Models, tools, reports and cities of the LGNET2 network, for the integration of migrants',
}
