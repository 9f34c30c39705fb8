import { locales, otherLocale, type Locale } from '../i18n/locales'
import { analyse } from './analyse'
import type { SynonymGroup } from './door'
import type { TypedWord } from './read-question'
import { wordsOf } from './words-of'

/** An expression of the vocabulary. */
export interface Expression {
  text: string
  lang: Locale
  /** Its words as they are written. */
  words: string[]
}

/** A stretch of the question that is an expression of the vocabulary, and what else says it. */
export interface Recognised {
  /** How many of the words asked it takes. */
  length: number
  others: Expression[]
}

/** Nobody waits for more ways of saying one thing than these. */
const mostOthers = 8

/** The vocabulary's expressions that mean the same. */
export class Synonyms {
  /** By each lemma of its first word, expressions with the others of their group. */
  readonly #byFirst = new Map<string, { expression: Expression; group: Expression[] }[]>()

  constructor(groups: readonly SynonymGroup[]) {
    for (const { expressions } of groups) {
      const group = locales.flatMap((lang) =>
        (expressions[lang] ?? []).map((text) => expressionOf(text, lang)),
      )
      for (const expression of group) {
        const [first] = expression.words
        if (first === undefined) continue
        for (const mark of marksOf(first, expression.lang)) {
          const begun = this.#byFirst.get(mark) ?? []
          begun.push({ expression, group })
          this.#byFirst.set(mark, begun)
        }
      }
    }
  }

  /**
   * The longest expression that begins at this word of the question; null when there is none. One
   * of several words is known by words of their families too: accogliere in famiglia.
   */
  at(words: readonly TypedWord[], place: number, locale: Locale): Recognised | null {
    const first = words[place]
    if (!first) return null
    const begun = [...new Set(locales.flatMap((lang) => marksOf(first.raw, lang)))].flatMap(
      (mark) => this.#byFirst.get(mark) ?? [],
    )
    const known = (isWord: IsWord) =>
      begun.filter(({ expression }) => isAt(expression, words, place, isWord))
    const inForms = known(isForm)
    const found = inForms.length > 0 ? inForms : known(isOfFamily)
    const length = Math.max(0, ...found.map(({ expression }) => expression.words.length))
    if (length === 0) return null
    const longest = found.filter(({ expression }) => expression.words.length === length)
    const same = new Set(
      found === inForms ? longest.map(({ expression }) => spelt(expression)) : [],
    )
    const others = new Map<string, Expression>()
    for (const lang of [locale, otherLocale(locale)])
      for (const { group } of longest)
        for (const other of group)
          if (other.lang === lang && other.words.length > 0 && !same.has(spelt(other)))
            // Written alike in both languages, it is the reader's.
            if (!others.has(spelt(other))) others.set(spelt(other), other)
    return { length, others: withoutLonger(others, same).slice(0, mostOthers) }
  }
}

/** Without those that have another of them in them, or what was typed: they find nothing more. */
function withoutLonger(
  others: ReadonlyMap<string, Expression>,
  same: ReadonlySet<string>,
): Expression[] {
  const all = [...others.keys(), ...same]
  return [...others].flatMap(([spelling, other]) =>
    all.some((one) => one !== spelling && ` ${spelling} `.includes(` ${one} `)) ? [] : other,
  )
}

/** Whether a word typed stands for one of an expression. */
type IsWord = (typed: TypedWord, word: string, expression: Expression) => boolean

function isAt(
  expression: Expression,
  words: readonly TypedWord[],
  place: number,
  isWord: IsWord,
): boolean {
  return expression.words.every((word, index) => {
    const typed = words[place + index]
    return typed !== undefined && isWord(typed, word, expression)
  })
}

function isForm(typed: TypedWord, word: string, { lang }: Expression): boolean {
  const meant = analyse(word, lang)
  if (meant.folded === typed.folded) return true
  if (meant.isStop || typed.isStop) return false
  return analyse(typed.raw, lang).lemmas.some((lemma) => meant.lemmas.includes(lemma))
}

function isOfFamily(typed: TypedWord, word: string, expression: Expression): boolean {
  if (expression.words.length === 1) return false
  if (isForm(typed, word, expression)) return true
  const { family } = analyse(word, expression.lang)
  return family !== null && analyse(typed.raw, expression.lang).family === family
}

/** What an expression that begins with this word is kept under. */
function marksOf(word: string, lang: Locale): string[] {
  const { lemmas, family } = analyse(word, lang)
  return family === null ? [...lemmas] : [...lemmas, `${family} `]
}

function expressionOf(text: string, lang: Locale): Expression {
  const words: string[] = []
  wordsOf(text, (start, end) => words.push(text.slice(start, end)))
  return { text, lang, words }
}

function spelt({ words, lang }: Expression): string {
  return words.map((word) => analyse(word, lang).folded).join(' ')
}
