import type { Locale } from '../i18n/locales'
import { familyOf } from './family-of'
import { fold } from './fold'
import { inflectEnglish } from './inflect-english'
import { inflectItalian } from './inflect-italian'
import { stopWords } from './stop-words'

/** Changes with anything that makes a word's terms other than they were: older indexes are remade. */
export const analysisVersion = 2

/** What a word is found by. */
export interface Word {
  /** Without case and accents; empty when nothing is left of it. */
  folded: string
  isStop: boolean
  /** What it is a form of; words that share one are forms of one another. */
  lemmas: readonly string[]
  /** Its family, looser than its forms; null when it has none. */
  family: string | null
}

/** Longer runs of letters are no words that anybody types. */
const longest = 40

const mostKept = 50_000
/** Longer ones are analysed each time: nobody types them twice. */
const longestKept = 60
const kept: Record<Locale, Map<string, Word>> = { it: new Map(), en: new Map() }

/** Analyses one word as it stands in a text of that language. */
export function analyse(raw: string, lang: Locale): Word {
  const words = kept[lang]
  const before = words.get(raw)
  if (before) return before
  // A copy: a piece of a text holds the whole text in memory for as long as it is kept.
  const copy = Buffer.from(raw, 'utf16le').toString('utf16le')
  const word = analyseAnew(copy, lang)
  if (raw.length > longestKept) return word
  if (words.size >= mostKept) words.clear()
  words.set(copy, word)
  return word
}

function analyseAnew(raw: string, lang: Locale): Word {
  const folded = fold(raw).slice(0, longest)
  const isStop = stopWords.has(folded)
  if (isStop || folded === '') return { folded, isStop, lemmas: [folded], family: null }
  const accented = /[^\p{M}]\p{M}+$/u.test(raw.normalize('NFD'))
  return {
    folded,
    isStop,
    lemmas: lang === 'it' ? inflectItalian(folded, accented) : inflectEnglish(folded),
    family: familyOf(folded, lang),
  }
}
