import type { OrganisationName } from '../../domain/organisations/find-names'
import type { LongWait } from '../../domain/replications/find-long-waits'
import type { ProposedEntry } from '../../domain/resources/find-overdue'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import type { Said } from '../../i18n/said-in'
import { wordFor } from '../../i18n/word-for'

/** Something that waits for too long, as it is shown. */
export interface LongWaitShown {
  key: string
  what: string
  title: Said
  href: string
  /** The city it belongs to. */
  city: string
  /** With whom it lies, in words. */
  with: string
  /** The city with which it lies, by id; null where it lies with those who validate. */
  liesWith: string | null
  /** ISO 8601. */
  since: string
}

type Names = Map<string, OrganisationName>

export const entryWait = (locale: Locale, entry: ProposedEntry, names: Names): LongWaitShown => ({
  key: `entry ${entry.id}`,
  what: message(locale, 'overview.wait.entry'),
  title: entry.title,
  href: pathTo(
    locale,
    'resources',
    entry.slug,
    ...(entry.revision ? [{ word: 'preview' } as const] : []),
  ),
  city: names.get(entry.organisation)?.name ?? '',
  with: message(locale, 'overview.with.validators'),
  liesWith: null,
  since: entry.since,
})

export function replicationWait(locale: Locale, wait: LongWait, names: Names): LongWaitShown {
  const nameOf = (organisation: string | null) => names.get(organisation ?? '')?.name ?? ''
  const liesWith = { validate: null, adaptation: wait.sourceOrganisation, phase: wait.adopter }[
    wait.reason
  ]
  return {
    key: `${wait.reason} ${wait.id}`,
    what: message(locale, `overview.wait.${wait.reason}`, {
      phase: wait.phase ? wordFor(locale, 'phase', wait.phase) : '',
    }),
    title: wait.source?.title ?? { value: message(locale, 'replication.one'), lang: locale },
    href: pathTo(locale, 'replications', wait.id),
    city: nameOf(wait.adopter),
    with: liesWith === null ? message(locale, 'overview.with.validators') : nameOf(liesWith),
    liesWith,
    since: wait.since,
  }
}
