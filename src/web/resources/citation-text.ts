import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import type { ResourceView } from './resource-view'

const years = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'Europe/Rome' })

/** The organisations that answer for the text; of one written from sources the city is the subject. */
export const writtenBy = ({ provenance, organisation, coOwners }: ResourceView): string[] =>
  provenance === 'publicSources'
    ? []
    : [organisation, ...coOwners].flatMap(({ label }) => (label ? [label] : []))

/** How an entry is cited, without its address. */
export function citationText(locale: Locale, resource: ResourceView): string {
  const year = years.format(new Date(resource.updatedAt))
  const title = resource.title.value
  const authors = writtenBy(resource)
  return authors.length
    ? message(locale, 'resources.citation', { organisation: authors.join(', '), year, title })
    : message(locale, 'export.citation.sources', { year, title })
}
