import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import type { LinkTo, ResourceView } from './resource-view'
import { wordFor } from '../../i18n/word-for'

interface StructuredDataProps {
  locale: Locale
  resource: ResourceView
  /** When readers first saw it, ISO 8601. */
  releasedAt: string | null
  origin: string
}

/**
 * A public entry as search engines read it (schema.org, JSON-LD): a block of data, which no policy
 * of scripts concerns. To be given to anonymous readers alone: it says what their page says. None
 * for demonstration content, which must be taken for nothing real.
 */
export function StructuredData(props: StructuredDataProps) {
  const { resource } = props
  if (resource.workflow !== 'public' || resource.provenance === 'demonstration') return null
  // Nothing in a text can end the element.
  const data = JSON.stringify(dataOf(props)).replaceAll('<', '\\u003c')
  return <script type="application/ld+json">{data}</script>
}

function dataOf({ locale, resource, releasedAt, origin }: StructuredDataProps) {
  const url = origin + pathTo(locale, 'resources', resource.slug)
  const { summary, title } = resource
  return {
    '@context': 'https://schema.org',
    '@type': resource.kind === 'report' ? 'Report' : 'CreativeWork',
    '@id': url,
    url,
    name: title.value,
    ...(summary ? { description: summary.value } : {}),
    inLanguage: title.lang,
    genre: wordFor(locale, 'kind', resource.kind),
    ...(releasedAt ? { datePublished: releasedAt } : {}),
    dateModified: resource.updatedAt,
    isAccessibleForFree: true,
    ...(resource.licence ? { license: licenceOf(resource.licence) } : {}),
    ...(resource.areas.length > 0 ? { about: resource.areas } : {}),
    ...(resource.topics.length > 0 ? { keywords: resource.topics } : {}),
    ...writtenBy(locale, resource, origin),
    ...(resource.derivedFrom ? { isBasedOn: origin + resource.derivedFrom.href } : {}),
  }
}

/** Of what is written from public sources the city is the subject, not the author. */
function writtenBy(locale: Locale, resource: ResourceView, origin: string) {
  if (resource.provenance !== 'publicSources')
    return {
      author: [resource.organisation, ...resource.coOwners].map((one) => bodyOf(one, origin)),
    }
  return {
    creditText: message(locale, 'provenance.publicSources'),
    mentions: bodyOf(resource.organisation, origin),
    citation: resource.sources.map(({ name, url, date }) => ({
      '@type': 'CreativeWork',
      name,
      ...(url ? { url } : {}),
      ...(date ? { datePublished: date } : {}),
    })),
  }
}

const bodyOf = ({ label, href }: LinkTo, origin: string) => ({
  '@type': 'Organization',
  name: label,
  ...(href ? { url: origin + href } : {}),
})

/** The licences that have an address by their address, others by their name. */
function licenceOf(licence: string): string {
  const [, terms, version] = /^CC-(BY(?:-NC)?(?:-ND|-SA)?)-(\d\.\d)$/.exec(licence) ?? []
  return terms && version
    ? `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`
    : licence
}
