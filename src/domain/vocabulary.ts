import type { Payload } from 'payload'
import { idOf } from '../access/asker'
import type { Locale } from '../i18n/locales'
import { locales } from '../i18n/locales'
import type { SynonymGroup } from '../search/door'
import { rowsAsked } from './rows-asked'
import { groupOf, numberOf, textOf } from './stored'

/** Words in the languages they are there in. */
export type Words = Partial<Record<Locale, string>>

export interface KnownTopic {
  slug: string
  facet: string
  label: Words
  synonyms: Partial<Record<Locale, string[]>>
}

export interface KnownOrganisation {
  slug: string
  kind: string
  name: Words
  /** Further names that are the same in every language: official ones, where it is, who stands for it. */
  alsoCalled: string[]
  /** Residents, of those that are counted. */
  population: number | null
}

export interface KnownEdition {
  code: string
  label: Words
}

/** The names that texts refer to, by id: some hundreds of rows at most. */
export interface Vocabulary {
  topics: Map<string, KnownTopic>
  organisations: Map<string, KnownOrganisation>
  editions: Map<string, KnownEdition>
}

/** Nouns of which a change makes a vocabulary old. */
export const vocabularyNouns: ReadonlySet<string> = new Set(['topics', 'organisations', 'editions'])

/** Reads all names, as the system. */
export async function readVocabulary(payload: Payload): Promise<Vocabulary> {
  const [topics, organisations, editions] = await Promise.all([
    rowsAsked(payload, 'topics', [], { slug: true, facet: true, label: true, synonyms: true }),
    rowsAsked(payload, 'organisations', [], {
      slug: true,
      kind: true,
      name: true,
      officialName: true,
      coOfficialName: true,
      province: true,
      region: true,
      representedBy: true,
      population: true,
    }),
    rowsAsked(payload, 'editions', [], { code: true, label: true }),
  ])
  const names = new Map(organisations.map(({ id, name }) => [String(id), wordsIn(name)]))
  return {
    topics: new Map(
      topics.map((row) => [
        String(row.id),
        {
          slug: textOf(row.slug) ?? '',
          facet: textOf(row.facet) ?? '',
          label: wordsIn(row.label),
          synonyms: listsIn(row.synonyms),
        },
      ]),
    ),
    organisations: new Map(
      organisations.map((row) => [
        String(row.id),
        {
          slug: textOf(row.slug) ?? '',
          kind: textOf(row.kind) ?? '',
          name: wordsIn(row.name),
          alsoCalled: [
            textOf(row.officialName),
            textOf(row.coOfficialName),
            textOf(row.province),
            textOf(row.region),
            ...Object.values(names.get(idOf(row.representedBy) ?? '') ?? {}),
          ].filter((name) => name !== null),
          population: numberOf(groupOf(row.population).value),
        },
      ]),
    ),
    editions: new Map(
      editions.map((row) => [
        String(row.id),
        { code: textOf(row.code) ?? '', label: wordsIn(row.label) },
      ]),
    ),
  }
}

/** What each topic is also called, its label first. */
export const synonymsIn = ({ topics }: Vocabulary): SynonymGroup[] =>
  [...topics.values()].map(({ label, synonyms }) => ({
    expressions: Object.fromEntries(
      locales.flatMap((locale) => {
        const said = [label[locale] ?? '', ...(synonyms[locale] ?? [])].filter(Boolean)
        return said.length > 0 ? [[locale, [...new Set(said)]] as const] : []
      }),
    ),
  }))

/** The languages in which a localised field is there. */
export function wordsIn(field: unknown): Words {
  const byLocale = groupOf(field)
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const said = textOf(byLocale[locale])
      return said ? [[locale, said] as const] : []
    }),
  )
}

function listsIn(field: unknown): Partial<Record<Locale, string[]>> {
  const byLocale = groupOf(field)
  return Object.fromEntries(
    locales.map((locale) => {
      const list: unknown = byLocale[locale]
      return [locale, Array.isArray(list) ? list.flatMap((one) => textOf(one) ?? []) : []] as const
    }),
  )
}
