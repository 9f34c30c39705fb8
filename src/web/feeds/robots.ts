import { locales } from '../../i18n/locales'
import { pathTo, type Word } from '../../i18n/paths'

/** Forms of an entry that its page leads to: they say nothing more than it does. */
const madeWhenAsked: Word[] = ['entry', 'citation', 'dossier', 'print']

/** What crawlers may visit: everything public but the panel, the machines' door and people's own area. */
export function robotsTxt(serverUrl: string): string {
  const closed = locales.flatMap((locale) => [pathTo(locale, 'myArea'), pathTo(locale, 'signIn')])
  const taken = locales.flatMap((locale) => [
    ...['csv', 'xlsx'].map((extension) => `${pathTo(locale, 'resources')}.${extension}`),
    ...madeWhenAsked.map(
      (word) => `${pathTo(locale, 'resources')}/*${pathTo(locale, 'home', { word }).slice(3)}`,
    ),
  ])
  return [
    'User-agent: *',
    ...['/admin', '/api/', ...closed, ...taken].map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${serverUrl}/sitemap.xml`,
    '',
  ].join('\n')
}
