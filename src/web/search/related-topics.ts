import type { Context } from '../../domain/context'
import { findTopics } from '../../domain/topics/find-topics'
import { pathTo } from '../../i18n/paths'
import { askLibrary } from './ask-library'
import {
  libraryAddress,
  libraryQuestion,
  wordsAlone,
  type LibraryQuestion,
} from './library-question'

export interface RelatedTopic {
  label: string
  href: string
}

const most = 6
const asked = ['target', 'dimension', 'area'] as const

/**
 * Topics to go on from when a question finds nothing: those of what its words alone find, the most
 * frequent first; where words find nothing either, the areas of work.
 */
export async function relatedTopics(
  ctx: Context,
  question: LibraryQuestion,
): Promise<RelatedTopic[]> {
  const path = pathTo(ctx.locale, 'resources')
  const about = (facet: string, value: string) =>
    libraryAddress(path, libraryQuestion.parse({ [facet]: value }))
  if (question.q) {
    const { facets } = await askLibrary(ctx, wordsAlone(question), { pageSize: 1 })
    const found = facets
      .filter(({ name }) => asked.some((one) => one === name))
      .flatMap(({ name, values }) => values.map((value) => ({ name, ...value })))
      .sort((a, b) => b.count - a.count)
      .slice(0, most)
    if (found.length)
      return found.map(({ name, value, label }) => ({ label, href: about(name, value) }))
  }
  const areas = await findTopics(ctx, { facet: 'area' })
  return areas.map(({ slug, label }) => ({ label, href: about('area', slug) }))
}
