import type { FoundReplications } from '../../domain/replications/find-replications'
import { formatMonth } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { wordFor } from '../../i18n/word-for'
import type { Section } from '../resources/resource-view'
import type { NamedCity } from './names-of'

interface Told {
  slug: string
  found: FoundReplications
  cities: Map<string, NamedCity>
}

/** Who replicated an entry, of those that this reader may read; nothing where there is nobody. */
export function replicatedSection(locale: Locale, { slug, found, cities }: Told): Section | null {
  if (found.replications.length === 0) return null
  return {
    id: 'chi-l-ha-replicata',
    label: message(locale, 'replicate.section'),
    onScreen: true,
    body: (
      <>
        <ul className="replicated-list">
          {found.replications.map(({ id, adopter, depth, phase, outcome, since }) => (
            <li key={id}>
              <a href={pathTo(locale, 'replications', id)}>{cities.get(adopter)?.name ?? ''}</a>
              <p className="muted">
                {[
                  wordFor(locale, 'depth', depth),
                  outcome === 'active'
                    ? wordFor(locale, 'phase', phase)
                    : wordFor(locale, 'outcome', outcome),
                  message(locale, 'replicate.since', { date: formatMonth(locale, since) }),
                ].join(' · ')}
              </p>
            </li>
          ))}
        </ul>
        <p>
          <a href={pathTo(locale, 'resources', slug, { word: 'replications' })}>
            {message(
              locale,
              found.total > found.replications.length ? 'replicate.all' : 'replicate.changes',
              { count: found.total },
            )}
          </a>
        </p>
      </>
    ),
  }
}
