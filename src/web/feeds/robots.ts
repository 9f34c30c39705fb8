import { locales } from '../../i18n/locales'
import { pathTo } from '../../i18n/paths'

/** What crawlers may visit: everything public but the panel, the machines' door and people's own area. */
export function robotsTxt(serverUrl: string): string {
  const closed = locales.flatMap((locale) => [pathTo(locale, 'myArea'), pathTo(locale, 'signIn')])
  return [
    'User-agent: *',
    ...['/admin', '/api/', ...closed].map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${serverUrl}/sitemap.xml`,
    '',
  ].join('\n')
}
