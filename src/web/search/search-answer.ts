import { z } from 'zod'
import type { Context } from '../../domain/context'
import { findOrganisationNames } from '../../domain/organisations/find-names'
import { resourceKinds } from '../../domain/resources/completeness'
import { pathTo } from '../../i18n/paths'
import { saidIn } from '../../i18n/said-in'
import type { LibraryAnswer } from './ask-library'
import { libraryFacets, type LibraryFacet } from './library-question'
import { markedSnippet } from './marked-snippet'

const count = z.int().min(0)

const facetValues = z.array(
  z.strictObject({
    value: z.string().describe('What the parameter of the same name takes.'),
    label: z.string().describe('Its name in the language of the answer.'),
    count: count.describe(
      'How many entries it would find beside the other choices; the facet’s own do not narrow it.',
    ),
  }),
)

const facets = Object.fromEntries(libraryFacets.map((facet) => [facet, facetValues])) as Record<
  LibraryFacet,
  typeof facetValues
>

/** What `GET /api/search` answers. */
export const searchAnswer = z.strictObject({
  hits: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(resourceKinds),
      title: z.string(),
      summary: z.string().nullable(),
      url: z.string().describe('The path of its page, in the language of the answer.'),
      snippet: z
        .string()
        .describe(
          'Where the words asked for stand, as HTML: each between <mark> and </mark>, everything else escaped. Empty when nothing was typed.',
        ),
      organisation: z.string().describe('The name of the organisation whose it is.'),
    }),
  ),
  total: count,
  page: z.int().min(1).describe('The page asked for; past the last one there are no hits.'),
  pages: z.int().min(1),
  facets: z.strictObject(facets),
  didYouMean: z
    .string()
    .nullable()
    .describe('The nearest spelling, when what was asked finds nothing: the hits are its hits.'),
})

export type SearchAnswer = z.infer<typeof searchAnswer>

/** The library's answer as machines read it, in the reader's language. */
export async function searchAnswerOf(ctx: Context, answer: LibraryAnswer): Promise<SearchAnswer> {
  const owners = await findOrganisationNames(
    ctx,
    answer.hits.map(({ card }) => card.organisation),
  )
  return {
    hits: answer.hits.map(({ id, card, snippet }) => ({
      id,
      // One of the kinds: what is stored was checked.
      kind: card.kind as SearchAnswer['hits'][number]['kind'],
      title: saidIn(ctx.locale, card.title)?.value ?? card.slug,
      summary: saidIn(ctx.locale, card.summary)?.value ?? null,
      url: pathTo(ctx.locale, 'resources', card.slug),
      snippet: markedSnippet(snippet),
      organisation: owners.get(card.organisation)?.name ?? '',
    })),
    total: answer.total,
    page: answer.page,
    pages: answer.pages,
    facets: Object.fromEntries(
      answer.facets.map(({ name, values }) => [
        name,
        values.map(({ value, label, count }) => ({ value, label, count })),
      ]),
    ) as SearchAnswer['facets'],
    didYouMean: answer.didYouMean,
  }
}
