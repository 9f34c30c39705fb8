import type { Context } from '../../domain/context'
import { findEditions } from '../../domain/editions/find-editions'
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

/** The portal's public names: topics by their alphabet, editions as they followed one another. */
export async function offeredNames(ctx: Context): Promise<OfferedNames> {
  const [vocabulary, editions] = await Promise.all([readVocabulary(ctx.payload), findEditions(ctx)])
  const names = namesIn(vocabulary)
  const began = (one: OfferedName) => editions.findIndex(({ id }) => id === one.id)
  const said = (one: OfferedName) => nameIn(one, ctx.locale)
  return {
    ...names,
    topics: names.topics.map(({ facet, names: all }) => ({
      facet,
      names: all.toSorted((a, b) => said(a).localeCompare(said(b), ctx.locale)),
    })),
    editions: names.editions.toSorted((a, b) => began(a) - began(b)),
  }
}

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
