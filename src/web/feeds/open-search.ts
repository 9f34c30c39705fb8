import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { escaped } from './escaped'

/** Lets browsers and other programs search the portal (OpenSearch 1.1). */
export function openSearch(locale: Locale, origin: string): string {
  const address = (type: string, path: string, rel = 'results') =>
    `<Url type="${type}" rel="${rel}" template="${escaped(origin + path)}"/>`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escaped(message(locale, 'core.name'))}</ShortName>`,
    `<Description>${escaped(message(locale, 'openSearch.description'))}</Description>`,
    `<Language>${locale}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '<OutputEncoding>UTF-8</OutputEncoding>',
    `<Image type="image/svg+xml">${escaped(origin)}/favicon.svg</Image>`,
    address('text/html', `${pathTo(locale, 'search')}?q={searchTerms}`),
    address('application/atom+xml', `${pathTo(locale, 'resources', 'feed.xml')}?q={searchTerms}`),
    address('application/json', `/api/search?locale=${locale}&q={searchTerms}`),
    address('application/opensearchdescription+xml', openSearchPath(locale), 'self'),
    '</OpenSearchDescription>',
    '',
  ].join('\n')
}

/** Where the description is, in each language. */
export const openSearchPath = (locale: Locale): string => `/${locale}/opensearch.xml`
