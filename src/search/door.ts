import type { Locale } from '../i18n/locales'

/**
 * The one door of search: what any engine must take and answer. Behind it stands an index in a file
 * of this process; a search service could stand there instead, and nobody else would know.
 */

/** Who may read something, from everyone inwards; each reads what those before it read. */
export const readerships = ['public', 'network', 'institutions'] as const
export type Readership = (typeof readerships)[number]

/** Something that can be found: one row of one noun, as readers see it. */
export interface SearchDocument {
  /** The collection's slug. */
  noun: string
  id: string
  /** Who finds it at all. */
  readers: Readership
  /** By language: what lists sort by and suggestions show. */
  title: Partial<Record<Locale, string>>
  passages: Passage[]
  facets: Record<string, FacetValue[]>
  /** When readers first saw it, ISO; the newest first in `recent`. */
  at: string | null
  /** How often others took it up, as each readership may count. */
  replicated: Record<Readership, number>
  /** What a list shows of it, given back as it was: nothing that not all its `readers` may read. */
  card: Record<string, unknown>
}

/** A text of a document, with readers of its own where they are fewer than the document's. */
export interface Passage {
  text: string
  lang: Locale
  /** `key`: summary, names, topics. Snippets are taken from `key` and `body`. */
  weight: 'title' | 'key' | 'body'
  readers: Readership
  /** False for words that help finding and are no sentence to show (names of topics, of cities). */
  quotable: boolean
  /** Unset for what it says itself: a text of something attached weighs less, and says where it is. */
  within?: Within
}

/** A place in something attached. */
export interface Within {
  name: string
  /** From 1; null where it has no pages. */
  page: number | null
  are: 'page' | 'slide' | 'sheet'
}

export interface FacetValue {
  value: string
  readers: Readership
}

/** Expressions that mean the same, whichever is asked for; the first is the one to show. */
export interface SynonymGroup {
  /** By language. */
  expressions: Partial<Record<Locale, string[]>>
}

export const searchSorts = ['relevance', 'recent', 'title', 'replicated'] as const
export type SearchSort = (typeof searchSorts)[number]

export interface Question {
  /** As typed; empty asks for everything. */
  q: string
  locale: Locale
  /** The asker's: part of the query, so nothing beyond it is found, counted, quoted or suggested. */
  readers: Readership
  /** The nouns asked for; unset: all. */
  nouns?: string[]
  /** By facet, the values chosen: one of them is enough, each facet must have one. */
  chosen: Record<string, string[]>
  /** Facets to count. A facet's own choice does not narrow its counts. */
  count: string[]
  sort: SearchSort
  /** From 1. */
  page: number
  pageSize: number
}

export interface Found {
  hits: Hit[]
  total: number
  page: number
  /** At least 1. */
  pages: number
  /** By facet: values with at least one document, and those chosen, most frequent first. */
  facets: Record<string, { value: string; count: number }[]>
  /** The question in the nearest spelling, when what was asked finds nothing; its answers are these. */
  didYouMean: string | null
  /** Expressions looked for beside the ones typed, by what was typed: `OSS` → `One Stop Shop`. */
  alsoAsked: { typed: string; also: string[] }[]
  /** True when no document has all that was asked, and these have most of it. */
  partly: boolean
  /** With no hits: the choice whose removal finds most, and how many. */
  loosen: { facet: string; value: string; total: number } | null
}

export interface Hit {
  noun: string
  id: string
  card: Record<string, unknown>
  /** The passage where the words are, in pieces; empty where nothing was typed. */
  snippet: SnippetPiece[]
  /** The language of that passage: the reader's where it says as much; null where there is none. */
  snippetLang: Locale | null
  /** Where that passage is, when it is of something attached. */
  snippetWithin: Within | null
}

export interface SnippetPiece {
  text: string
  found: boolean
}

export interface Suggestion {
  noun: string
  id: string
  title: string
  card: Record<string, unknown>
}

/** One step of what the database did, taken over whole or not at all. */
export interface Batch {
  documents: SearchDocument[]
  /** What is no longer there for anybody. */
  removed: { noun: string; id: string }[]
  /** Unset: as it was. */
  synonyms?: SynonymGroup[]
  /** Where in the change feed the index stands after this batch. */
  position: string
}

export interface SearchIndex {
  /** Where in the change feed this index stands; what came after it is not in it. */
  readonly position: string
  take(batch: Batch): Promise<void>
  query(question: Question): Promise<Found>
  /** Titles that begin or go on as typed, the best first. */
  suggest(
    typed: string,
    asked: Pick<Question, 'locale' | 'readers' | 'nouns'> & { most: number },
  ): Promise<Suggestion[]>
  close(): Promise<void>
}

/** There is no index to ask at the moment: it is being built. */
export class SearchUnavailable extends Error {
  constructor() {
    super('the search index is being built')
    this.name = 'SearchUnavailable'
  }
}
