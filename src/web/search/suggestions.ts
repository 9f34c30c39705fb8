import { z } from 'zod'
import { readershipOf } from '../../access/readership'
import type { Context } from '../../domain/context'
import type { OrganisationCard } from '../../domain/organisations/searchable-card'
import type { ResourceCard } from '../../domain/resources/searchable/searchable-card'
import { findTopics } from '../../domain/topics/find-topics'
import { pathTo } from '../../i18n/paths'
import type { Suggestion } from '../../search/door'
import { foldAll } from '../../search/fold-all'
import { searchOf } from '../../search/search-of'
import { libraryAddress, libraryQuestion } from './library-question'

const most = 8
const mostTopics = 2

/** What `GET /api/search/suggestions` answers. */
export const suggestionsAnswer = z.strictObject({
  suggestions: z
    .array(
      z.strictObject({
        kind: z.enum(['resource', 'city', 'topic']),
        title: z.string(),
        url: z
          .string()
          .describe(
            'A path in the language of the answer; a topic’s is the library narrowed by it.',
          ),
      }),
    )
    .max(most),
})

export type Suggested = z.infer<typeof suggestionsAnswer>['suggestions'][number]

/**
 * What somebody may mean who has typed this much: topics of the vocabulary, then cities and entries
 * that this reader finds, at most eight. Throws `SearchUnavailable` while the index is being made.
 */
export async function suggestions(ctx: Context, typed: string): Promise<Suggested[]> {
  if (typed === '') return []
  const [topics, found] = await Promise.all([
    topicsLike(ctx, typed),
    searchOf(ctx.payload).suggest(typed, {
      locale: ctx.locale,
      readers: readershipOf(ctx.asker),
      nouns: ['resources', 'organisations'],
      most,
    }),
  ])
  return [...topics, ...found.flatMap((one) => suggested(ctx, one))].slice(0, most)
}

function suggested({ locale }: Context, { noun, title, card }: Suggestion): Suggested[] {
  if (noun === 'resources') {
    const { slug } = card as unknown as ResourceCard
    return [{ kind: 'resource', title, url: pathTo(locale, 'resources', slug) }]
  }
  // Of the organisations, cities alone have a page.
  const { kind, slug } = card as unknown as OrganisationCard
  return kind === 'city' ? [{ kind: 'city', title, url: pathTo(locale, 'cities', slug) }] : []
}

/** The vocabulary's words that have a word for each one typed, begun the same way. */
async function topicsLike(ctx: Context, typed: string): Promise<Suggested[]> {
  const asked = wordsOf(typed)
  if (asked.length === 0) return []
  const action = pathTo(ctx.locale, 'resources')
  const facets = ['area', 'dimension', 'target', 'theme'] as const
  const lists = await Promise.all(facets.map((facet) => findTopics(ctx, { facet })))
  return lists
    .flatMap((topics, index) => topics.map((topic) => ({ ...topic, facet: facets[index] })))
    .filter(({ label }) => {
      const words = wordsOf(label)
      return asked.every((word) => words.some((one) => one.startsWith(word)))
    })
    .slice(0, mostTopics)
    .map(({ facet, slug, label }) => ({
      kind: 'topic' as const,
      title: label,
      url: libraryAddress(
        action,
        // A theme is no facet: it is looked for by its name.
        libraryQuestion.parse(facet === 'theme' ? { q: label } : { [facet ?? 'q']: slug }),
      ),
    }))
}

const wordsOf = (text: string): string[] => foldAll(text).split(' ').filter(Boolean)
