import { z } from 'zod'
import { pathTo } from '../../i18n/paths'
import type { Locale } from '../../i18n/locales'
import { libraryQuestion } from './library-question'
import { searchedNouns } from './nouns'

/** What the whole portal is asked: words, and of which noun everything is wanted. */
export interface PortalQuestion {
  q: string
  /** A noun by its slug; null for the best of each. */
  in: string | null
  /** From 1; more than one only within a noun. */
  page: number
}

const within = z
  .enum(searchedNouns.map(({ noun }) => noun))
  .nullable()
  .catch(null)

/** What an address's parameters ask; what cannot be meant is as if it were not there. */
export function portalQuestion(query: Record<string, unknown>): PortalQuestion {
  const { q, page } = libraryQuestion.parse(query)
  const noun = within.parse(query.in ?? null)
  return { q, in: noun, page: noun ? page : 1 }
}

/** The address that asks this. */
export function portalAddress(locale: Locale, question: Partial<PortalQuestion>): string {
  const query = new URLSearchParams()
  if (question.q) query.set('q', question.q)
  if (question.in) query.set('in', question.in)
  if (question.page && question.page > 1) query.set('page', String(question.page))
  return query.size ? `${pathTo(locale, 'search')}?${query}` : pathTo(locale, 'search')
}
