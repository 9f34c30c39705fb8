import type { Context } from '../../domain/context'
import { message } from '../../i18n/message'
import { facetWords } from './facet-words'
import { libraryFacets, type LibraryQuestion } from './library-question'

/** A question in the reader's words: what was typed, then what it is narrowed by. */
export async function questionName(ctx: Context, question: LibraryQuestion): Promise<string> {
  const words = await facetWords(ctx)
  const parts = [
    ...(question.q ? [question.q] : []),
    ...libraryFacets.flatMap((facet) =>
      question[facet].map((value) => words.labelOf(facet, value)),
    ),
  ]
  return parts.length > 0 ? parts.join(' · ') : message(ctx.locale, 'searches.everything')
}
