import type { Locale } from '../i18n/locales'
import { analyse } from './analyse'

const vowels = ['a', 'e', 'i', 'o']

/** The words that share what this one is a form of, itself first; some of them nobody writes. */
export function formsOf(raw: string, lang: Locale): string[] {
  const { folded, isStop, lemmas } = analyse(raw, lang)
  if (isStop) return [folded]
  const candidates = lang === 'it' ? italian(folded, lemmas) : english(folded)
  const forms = candidates.filter((one) =>
    analyse(one, lang).lemmas.some((lemma) => lemmas.includes(lemma)),
  )
  return [...new Set([folded, ...forms])]
}

function italian(word: string, lemmas: readonly string[]): string[] {
  const bases = [word, ...lemmas].map((one) => one.replace(/h?[aeio]$/, ''))
  return [...new Set(bases.flatMap((base) => [base, base.replace(/i$/, '')]))].flatMap((base) =>
    vowels.flatMap((vowel) => [base + vowel, `${base}i${vowel}`, `${base}h${vowel}`]),
  )
}

function english(word: string): string[] {
  return [
    word.replace(/ies$/, 'y'),
    word.replace(/es$/, ''),
    word.replace(/s$/, ''),
    `${word}s`,
    `${word}es`,
    word.replace(/y$/, 'ies'),
  ]
}
