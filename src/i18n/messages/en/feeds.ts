import type { feeds as italian } from '../it/feeds'

export const feeds: Record<keyof typeof italian, string> = {
  'feed.library': 'LGNET2 · Models, tools and reports from the cities',
  'feed.library.of': 'LGNET2 · {question}',
  'feed.library.why': 'The latest public entries, with who wrote them and a summary',
  'openSearch.description':
    'Models, tools, reports and cities of the LGNET2 network, for the integration of migrants',
}
