import { said } from '../searchable-passages'
import { rowsAsked } from '../rows-asked'
import type { Searchable } from '../searchable'
import { textOf } from '../stored'
import { wordsIn } from '../vocabulary'
import type { PageCard } from './searchable-card'

/** Pages of the portal; everyone finds them. */
export const searchablePages: Searchable = {
  noun: 'pages',

  async read({ payload }, ids) {
    const rows = await rowsAsked(payload, 'pages', [{ id: { in: [...ids] } }])
    return rows.map((row) => {
      const card: PageCard = { slug: textOf(row.slug) ?? '', title: wordsIn(row.title) }
      return {
        noun: 'pages',
        id: String(row.id),
        readers: 'public',
        title: wordsIn(row.title),
        passages: [
          ...said(row.title, { weight: 'title', readers: 'public' }),
          ...said(row.body, { weight: 'body', readers: 'public' }),
        ],
        facets: {},
        at: textOf(row.createdAt),
        replicated: { public: 0, network: 0, institutions: 0 },
        card: { ...card },
      }
    })
  },

  affectedBy: (_payload, { collection, id }) => Promise.resolve(collection === 'pages' ? [id] : []),
}
