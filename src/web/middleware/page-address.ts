import { parse } from 'node:querystring'
import { locales, type Locale } from '../../i18n/locales'
import { pathTo, roomAt } from '../../i18n/paths'
import { libraryAddress, libraryQuestion } from '../search/library-question'
import { portalAddress, portalQuestion } from '../search/portal-question'

const longestPath = 300
const longestQuery = 2000

/**
 * The one address of a page that everybody gets alike: its path, and of its parameters those that
 * it knows, in one order, without what is empty or usual. Null for what is no such page.
 */
export function pageAddress(url: string): string | null {
  const at = url.indexOf('?')
  const path = at < 0 ? url : url.slice(0, at)
  const query = at < 0 ? '' : url.slice(at + 1)
  if (path.length > longestPath || query.length > longestQuery || !plain.test(path)) return null
  if (fixed.test(path)) return path
  const room = roomAt(path)
  const [, , , first, more] = path.split('/', 5)
  if (more !== undefined || first === '') return null
  if (room === 'home' || room === 'cities' || room === 'pages') return path
  if (room === 'search' && first === undefined)
    return query === '' ? path : portalAddress(localeIn(path), portalQuestion(parse(query)))
  if (room !== 'resources') return null
  if (first !== undefined && first !== 'feed.xml') return path
  return query === '' ? path : libraryAddress(path, libraryQuestion.parse({ ...parse(query) }))
}

/** No dots to go up, nothing empty: what reaches a page is what is written. */
const plain = /^(\/[\w~%-][\w.~%-]*)+$/

const fixed = /^\/(sitemap(-\d{1,4})?|feed)\.xml$/

const localeIn = (path: string): Locale =>
  locales.find((locale) => path === pathTo(locale, 'search')) ?? 'it'
