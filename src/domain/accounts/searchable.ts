import { idOf } from '../../access/asker'
import { locales } from '../../i18n/locales'
import type { SearchDocument } from '../../search/door'
import { names, said, written } from '../searchable-passages'
import { idsAsked, rowsAsked } from '../rows-asked'
import { unhidden } from '../search-readers'
import type { Searchable } from '../searchable'
import { idsOf, textOf } from '../stored'
import type { Vocabulary } from '../vocabulary'
import { accountOf, isInForce } from './account'
import type { ProfileCard } from './searchable-card'

type Row = Record<string, unknown> & { id: string }

/** People of the network whose account is in force; members alone find them. */
export const searchableProfiles: Searchable = {
  noun: 'profiles',

  async read({ payload, vocabulary }, ids) {
    const accounts = await rowsAsked(
      payload,
      'users',
      [{ profile: { in: [...ids] } }, { status: { equals: 'active' } }],
      { profile: true, status: true, endsOn: true },
    )
    const inForce = accounts.map(accountOf).filter((account) => isInForce(account))
    if (inForce.length === 0) return []
    const rows = await rowsAsked(payload, 'profiles', [
      { id: { in: inForce.map(({ profile }) => profile) } },
      ...unhidden(),
    ])
    return rows.map((row) => documentOf(row, vocabulary))
  },

  async affectedBy(payload, { collection, id, operation }) {
    if (collection === 'profiles') return [id]
    if (collection === 'users') {
      const accounts = await rowsAsked(payload, 'users', [{ id: { equals: id } }], {
        profile: true,
      })
      return accounts.flatMap(({ profile }) => idOf(profile) ?? [])
    }
    if (collection === 'organisations')
      return idsAsked(payload, 'profiles', [{ organisation: { equals: id } }], 'displayName')
    if (collection !== 'topics') return []
    // Whose expertise it was is not known any more once it is gone.
    const naming = operation === 'delete' ? [] : [{ expertise: { in: [id] } }]
    return idsAsked(payload, 'profiles', naming, 'displayName')
  },
}

function documentOf(row: Row, { topics, organisations }: Vocabulary): SearchDocument {
  const readers = 'network'
  const name = textOf(row.displayName) ?? ''
  const organisation = organisations.get(idOf(row.organisation) ?? '')
  const fields = idsOf(row.expertise).flatMap((id) => topics.get(id) ?? [])
  const languages = listOf(row.languages)
  const inBoth = (text: string, weight: 'title' | 'key', quotable: boolean) =>
    locales.flatMap((lang) => written(text, lang, { weight, readers, quotable }))
  return {
    noun: 'profiles',
    id: String(row.id),
    readers,
    title: Object.fromEntries(locales.map((locale) => [locale, name])),
    passages: [
      ...inBoth(name, 'title', true),
      ...inBoth(textOf(row.jobTitle) ?? '', 'key', true),
      ...names(organisation?.name ?? {}, readers),
      ...fields.flatMap(({ label }) => names(label, readers)),
      ...inBoth(languages.join(', '), 'key', false),
      ...said(row.bio, { weight: 'body', readers }),
    ],
    facets: {},
    at: textOf(row.createdAt),
    replicated: { public: 0, network: 0, institutions: 0 },
    card: { ...cardOf(row, name, languages, organisation?.name ?? {}) },
  }
}

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((one) => textOf(one) ?? []) : []

const cardOf = (
  row: Row,
  name: string,
  languages: string[],
  organisationName: ProfileCard['organisationName'],
): ProfileCard => ({
  name,
  jobTitle: textOf(row.jobTitle),
  organisation: idOf(row.organisation) ?? '',
  organisationName,
  expertise: idsOf(row.expertise),
  languages,
  openToTutoring: row.openToTutoring === true,
  provenance: textOf(row.provenance) ?? 'city',
})
