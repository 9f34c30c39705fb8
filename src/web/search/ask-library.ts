import { readershipOf } from '../../access/readership'
import { reading } from '../../changes/reads'
import type { Context } from '../../domain/context'
import type { ResourceCard } from '../../domain/resources/searchable/searchable-card'
import { textOf } from '../../domain/stored'
import { message } from '../../i18n/message'
import type { Found, Hit } from '../../search/door'
import { searchOf } from '../../search/search-of'
import { facetWords, type FacetWords } from './facet-words'
import { indexNouns } from './index-nouns'
import { libraryFacets, type LibraryFacet, type LibraryQuestion } from './library-question'

export const libraryPageSize = 12

export interface LibraryHit {
  id: string
  card: ResourceCard
  /** Where the words are, in pieces; empty where nothing was typed. */
  snippet: Hit['snippet']
  snippetLang: Hit['snippetLang']
  snippetWithin: Hit['snippetWithin']
}

export interface FacetShown {
  name: LibraryFacet
  label: string
  /** In the order they are shown: those with entries, and those chosen. */
  values: { value: string; label: string; count: number; chosen: boolean }[]
}

export interface LibraryAnswer extends Pick<
  Found,
  'total' | 'page' | 'pages' | 'didYouMean' | 'alsoAsked' | 'partly'
> {
  hits: LibraryHit[]
  /** Every facet, in its order; one without values has nothing to offer this reader. */
  facets: FacetShown[]
  /** With no hits: the choice whose removal finds most, and how many. */
  loosen: {
    facet: LibraryFacet
    value: string
    facetLabel: string
    valueLabel: string
    total: number
  } | null
}

/**
 * What this reader finds in the library: the one answer that its page, `/api/search` and its feeds
 * give. Nothing beyond what they may read is found, counted, quoted or suggested. Throws
 * `SearchUnavailable` while the index is being made. Who wants the hits alone has nothing counted.
 */
export async function askLibrary(
  ctx: Context,
  question: LibraryQuestion,
  {
    pageSize = libraryPageSize,
    counted = libraryFacets,
  }: { pageSize?: number; counted?: readonly LibraryFacet[] } = {},
): Promise<LibraryAnswer> {
  const [found, words] = await Promise.all([
    searchOf(ctx.payload).query({
      q: question.q,
      locale: ctx.locale,
      readers: readershipOf(ctx.asker),
      nouns: ['resources'],
      chosen: chosenIn(question),
      count: [...counted],
      sort: question.sort,
      page: question.page,
      pageSize,
    }),
    facetWords(ctx),
  ])
  reading(indexNouns, ...found.hits.map(({ card }) => textOf(card.reviewBy)))
  const { total, page, pages, didYouMean, alsoAsked, partly } = found
  return {
    hits: found.hits.map(({ id, card, snippet, snippetLang, snippetWithin }) => ({
      id,
      // Documents of this noun carry this card, and no others were asked for.
      card: card as unknown as ResourceCard,
      snippet,
      snippetLang,
      snippetWithin,
    })),
    total,
    page,
    pages,
    didYouMean,
    alsoAsked,
    partly,
    facets: libraryFacets.map((name) => shown(ctx, words, question, name, found.facets[name])),
    loosen: found.loosen && loosened(ctx, words, found.loosen),
  }
}

/** The facets that are narrowed by something. */
const chosenIn = (question: LibraryQuestion): Record<string, string[]> =>
  Object.fromEntries(
    libraryFacets.flatMap((facet) => (question[facet].length ? [[facet, question[facet]]] : [])),
  )

function shown(
  { locale }: Context,
  words: FacetWords,
  question: LibraryQuestion,
  name: LibraryFacet,
  counted: { value: string; count: number }[] = [],
): FacetShown {
  const known = new Set(counted.map(({ value }) => value))
  const uncounted = question[name].filter((value) => !known.has(value))
  const rows = [...counted, ...uncounted.map((value) => ({ value, count: 0 }))]
  return {
    name,
    label: message(locale, `facet.${name}`),
    values: words.sorted(name, rows).map(({ value, count }) => ({
      value,
      label: words.labelOf(name, value),
      count,
      chosen: question[name].includes(value),
    })),
  }
}

function loosened(
  { locale }: Context,
  words: FacetWords,
  { facet, value, total }: NonNullable<Found['loosen']>,
): LibraryAnswer['loosen'] {
  const name = libraryFacets.find((one) => one === facet)
  if (!name) return null
  return {
    facet: name,
    value,
    facetLabel: message(locale, `facet.${name}`),
    valueLabel: words.labelOf(name, value),
    total,
  }
}
