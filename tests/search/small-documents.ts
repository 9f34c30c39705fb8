import type { Locale } from '../../src/i18n/locales'
import type { Passage, Readership, SearchDocument } from '../../src/search/door'

/** What a small document says of itself; the rest is the same for all. */
export interface Small {
  id: string
  title?: string
  body?: string
  lang?: Locale
  noun?: string
  readers?: Readership
  /** Further texts, each for its readers. */
  also?: (Pick<Passage, 'text' | 'readers'> & Partial<Passage>)[]
  facets?: SearchDocument['facets']
  at?: string | null
  replicated?: SearchDocument['replicated']
}

export function documentOf(small: Small): SearchDocument {
  const { id, title = '', body = '', lang = 'it', noun = 'resources', readers = 'public' } = small
  const { also = [], facets = {}, at = '2026-01-01T00:00:00.000Z' } = small
  return {
    noun,
    id,
    readers,
    title: { [lang]: title },
    passages: [
      { text: title, lang, weight: 'title', readers, quotable: true },
      { text: body, lang, weight: 'body', readers, quotable: true },
      ...also.map((passage) => ({ lang, weight: 'body' as const, quotable: true, ...passage })),
    ],
    facets,
    at,
    replicated: small.replicated ?? { public: 0, network: 0, institutions: 0 },
    card: { slug: id },
  }
}
