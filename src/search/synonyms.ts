import { locales, type Locale } from '../i18n/locales'
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
        for (const lemma of analyse(first, expression.lang).lemmas) {
          const begun = this.#byFirst.get(lemma) ?? []
          begun.push({ expression, group })
          this.#byFirst.set(lemma, begun)
        }
      }
    }
  }

  /** The longest expression that begins at this word of the question; null when there is none. */
  at(words: readonly TypedWord[], place: number): Recognised | null {
    const first = words[place]
    if (!first) return null
    const found = locales
      .flatMap((lang) => analyse(first.raw, lang).lemmas)
      .flatMap((lemma) => this.#byFirst.get(lemma) ?? [])
      .filter(({ expression }) => isAt(expression, words, place))
    const length = Math.max(0, ...found.map(({ expression }) => expression.words.length))
    if (length === 0) return null
    const longest = found.filter(({ expression }) => expression.words.length === length)
    const same = new Set(longest.map(({ expression }) => spelt(expression)))
    const others = new Map<string, Expression>()
    for (const { group } of longest)
      for (const other of group)
        if (!same.has(spelt(other)) && other.words.length > 0) others.set(spelt(other), other)
    return { length, others: [...others.values()].slice(0, mostOthers) }
  }
}

function isAt(expression: Expression, words: readonly TypedWord[], place: number): boolean {
  return expression.words.every((word, index) => {
    const typed = words[place + index]
    if (!typed) return false
    const meant = analyse(word, expression.lang)
    if (meant.folded === typed.folded) return true
    if (meant.isStop || typed.isStop) return false
    return analyse(typed.raw, expression.lang).lemmas.some((lemma) => meant.lemmas.includes(lemma))
  })
}

function expressionOf(text: string, lang: Locale): Expression {
  const words: string[] = []
  wordsOf(text, (start, end) => words.push(text.slice(start, end)))
  return { text, lang, words }
}

function spelt({ words, lang }: Expression): string {
  return words.map((word) => analyse(word, lang).folded).join(' ')
}
