import type { Payload } from 'payload'
import { readVocabulary, type Vocabulary, type Words } from '../../domain/vocabulary'
import type { Locale } from '../../i18n/locales'
import { otherLocale } from '../../i18n/locales'

/** A name that may be ticked or written, and what else it is called. */
export interface OfferedName {
  id: string
  label: Words
  /** Further words for it, in any language. */
  also: string[]
}

/** What can be named on paper: topics by facet, editions, organisations. */
export interface OfferedNames {
  topics: { facet: Facet; names: OfferedName[] }[]
  editions: OfferedName[]
  organisations: OfferedName[]
}

export const facets = ['area', 'dimension', 'target', 'theme'] as const
export type Facet = (typeof facets)[number]

/** Reads the portal's public names. */
export const offeredNames = async (payload: Payload): Promise<OfferedNames> =>
  namesIn(await readVocabulary(payload))

const namesIn = ({ topics, organisations, editions }: Vocabulary): OfferedNames => ({
  topics: facets.map((facet) => ({
    facet,
    names: [...topics]
      .filter(([, topic]) => topic.facet === facet)
      .map(([id, { label, synonyms, slug }]) => ({
        id,
        label,
        also: [...Object.values(synonyms).flat(), slug],
      })),
  })),
  editions: [...editions].map(([id, { code, label }]) => ({
    id,
    label: { it: code, en: code },
    also: Object.values(label),
  })),
  organisations: [...organisations].map(([id, { name, slug, alsoCalled }]) => ({
    id,
    label: name,
    // A province or region is no name of one city alone.
    also: [slug, ...alsoCalled.slice(0, 1)],
  })),
})

export const nameIn = ({ label }: OfferedName, locale: Locale): string =>
  label[locale] ?? label[otherLocale(locale)] ?? ''
