import type { Locale } from '../../i18n/locales'
import { isLocale } from '../../i18n/locales'
import type { Context } from '../context'
import { mostSaved } from './rules'

export interface SavedSearch {
  id: string
  /** The library's parameters, as `questionParameters` writes them. */
  question: string
  name: string
  locale: Locale
  /** ISO 8601. */
  createdAt: string
}

/** What the person keeps looking for, the latest first; nothing for who is not signed in. */
export async function listSaved(ctx: Context): Promise<SavedSearch[]> {
  if (!ctx.asker) return []
  const { docs } = await ctx.payload.find({
    collection: 'saved-searches',
    overrideAccess: false,
    user: ctx.user,
    depth: 0,
    limit: mostSaved,
    pagination: false,
    sort: '-createdAt',
  })
  return docs.map(({ id, question, name, locale, createdAt }) => ({
    id: String(id),
    question: question ?? '',
    name,
    locale: isLocale(locale) ? locale : ctx.locale,
    createdAt,
  }))
}
