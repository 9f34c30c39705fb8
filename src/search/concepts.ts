import { otherLocale, type Locale } from '../i18n/locales'
import { analyse } from './analyse'
import { formsOf } from './forms-of'
import type { ReadQuestion, TypedWord } from './read-question'
import type { Expression, Synonyms } from './synonyms'

/** One way of saying a thing: a word with its forms, or a run of words. */
export interface Alternative {
  /** Between 0 and 1. */
  weight: number
  /** Folded, in order; a run when there are several. */
  folded: string[]
  /** By word, how it may be written. */
  forms: string[][]
  /** By word, what it may be a form of; empty for words that only hold the run together. */
  lemmas: string[][]
  families: string[]
  /** Found as it stands or not at all. */
  isLiteral: boolean
}

/** One thing asked for. */
export interface Concept {
  typed: TypedWord[]
  /** The first is what was typed. */
  alternatives: Alternative[]
  /** What the others are, as the vocabulary writes them, in the same order. */
  others: Expression[]
  /** A single word that could be a slip of the keyboard. */
  mayBeMisspelt: boolean
}

const synonymWeight = 0.7

/** Other ways of saying the things of one question: each has to be looked up. */
const mostOthers = 16

/**
 * What a question asks for, each thing with the ways of saying it. `unheard` are beginnings of
 * expressions to take word by word.
 */
export function conceptsOf(
  read: ReadQuestion,
  synonyms: Synonyms,
  locale: Locale,
  unheard: ReadonlySet<number> = new Set(),
): Concept[] {
  const concepts: Concept[] = read.phrases.map((typed) => literal(typed))
  const { words } = read
  let left = mostOthers
  let place = 0
  while (place < words.length) {
    const recognised = unheard.has(words[place]?.start ?? -1)
      ? null
      : synonyms.at(words, place, locale)
    const length = recognised?.length ?? 1
    const typed = words.slice(place, place + length)
    place += length
    const isContent = typed.some(({ isStop }) => !isStop)
    if (!isContent) continue
    const others = (recognised?.others ?? []).slice(0, left)
    left -= others.length
    concepts.push({
      typed,
      others,
      alternatives: [
        said(
          typed.map(({ raw }) => raw),
          [locale, otherLocale(locale)],
          1,
        ),
        ...others.map(({ words: parts, lang }) => ({
          ...said(parts, [lang], synonymWeight),
          // What is only near a word that is only meant is too far away.
          families: [],
        })),
      ],
      mayBeMisspelt: !recognised,
    })
  }
  if (concepts.length > 0) return withoutTwice(concepts)
  // Nothing but words that hold a sentence together: they are meant as they stand.
  return withoutTwice(words.map((word) => literal([word])))
}

/** What must not be there. */
export function leftOutOf(read: ReadQuestion, locale: Locale): Alternative[] {
  return read.without.map((typed) =>
    typed.length === 1 && !typed[0]?.isStop
      ? {
          ...said(
            typed.map(({ raw }) => raw),
            [locale],
            1,
          ),
          families: [],
        }
      : literalOf(typed),
  )
}

function literal(typed: TypedWord[]): Concept {
  return { typed, alternatives: [literalOf(typed)], others: [], mayBeMisspelt: false }
}

function literalOf(typed: TypedWord[]): Alternative {
  return {
    weight: 1,
    folded: typed.map(({ folded }) => folded),
    forms: typed.map(({ folded }) => [folded]),
    lemmas: [],
    families: [],
    isLiteral: true,
  }
}

function said(words: string[], langs: Locale[], weight: number): Alternative {
  const analysed = words.map((word) => langs.map((lang) => analyse(word, lang)))
  return {
    weight,
    folded: analysed.map(([first]) => first?.folded ?? ''),
    forms: words.map((word) => [...new Set(langs.flatMap((lang) => formsOf(word, lang)))]),
    lemmas: analysed.map((readings) => [
      ...new Set(readings.flatMap(({ isStop, lemmas }) => (isStop ? [] : lemmas))),
    ]),
    families: analysed.length === 1 ? familiesOf(analysed[0] ?? []) : [],
    isLiteral: false,
  }
}

function familiesOf(readings: { family: string | null }[]): string[] {
  return readings.flatMap(({ family }) => (family === null ? [] : [family]))
}

function withoutTwice(concepts: Concept[]): Concept[] {
  const seen = new Set<string>()
  return concepts.filter(({ alternatives: [first] }) => {
    const key = JSON.stringify([first?.folded, first?.isLiteral])
    return seen.has(key) ? false : seen.add(key)
  })
}
