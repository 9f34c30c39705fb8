import type { Locale } from '../i18n/locales'
import type { Concept } from './concepts'
import type { Hit, SnippetPiece } from './door'
import { analyse } from './analyse'
import type { StoredPassage } from './shelve'
import { wordsOf } from './words-of'

/** Characters of a quotation, about. */
const longest = 200
/** Characters before the first word found. */
const lead = 60

const worthOfConcept = 100

/** Half a concept: of two passages that say as much, the one in the reader's language. */
const worthOfOwn = 50

type Quoted = Pick<Hit, 'snippet' | 'snippetLang' | 'snippetWithin'>

export const nothingToQuote: Quoted = { snippet: [], snippetLang: null, snippetWithin: null }

/** Letters of a word that all its forms begin with, about. */
const ending = 3
const shortestBeginning = 4

interface Mark {
  start: number
  end: number
  concept: number
}

interface Best extends StoredPassage {
  marks: Mark[]
  worth: number
}

/** Marks the words of a question in texts: made once for a question, used for every hit. */
export class Marker {
  readonly #literal = new Map<string, number>()
  readonly #lemmas = new Map<string, number>()
  readonly #families = new Map<string, number>()
  readonly #known = new Map<string, number>()

  /** What words begin with that may be among those asked for. */
  readonly beginnings: string[]

  constructor(
    private readonly concepts: readonly Concept[],
    private readonly locale: Locale,
  ) {
    this.beginnings = [...new Set(concepts.flatMap(beginningsOf))]
    concepts.forEach(({ alternatives }, concept) => {
      for (const { folded, lemmas, families, isLiteral } of alternatives) {
        if (isLiteral) for (const word of folded) this.#literal.set(word, concept)
        for (const lemma of lemmas.flat()) this.#lemmas.set(lemma, concept)
        for (const family of families) this.#families.set(family, concept)
      }
    })
  }

  /**
   * The best stretch of these passages; empty when nothing in them was asked for. `attached` are
   * looked through only where the others have not all of it together.
   */
  quote(passages: readonly StoredPassage[], attached: () => readonly StoredPassage[]): Quoted {
    const own = this.#best(passages)
    const isWhole = (own?.worth ?? 0) >= this.concepts.length * worthOfConcept
    const best = isWhole ? own : this.#best(attached(), own)
    return best
      ? {
          snippet: pieces(best.text, best.marks),
          snippetLang: best.lang,
          snippetWithin: best.within ?? null,
        }
      : nothingToQuote
  }

  #best(passages: readonly StoredPassage[], before?: Best): Best | undefined {
    let best = before
    for (const { text, lang, within } of passages) {
      const stretch = bestStretch(this.#marks(text, lang))
      if (!stretch) continue
      const worth = stretch.worth + (lang === this.locale ? worthOfOwn : 0)
      if (worth > (best?.worth ?? 0)) best = { text, lang, within, marks: stretch.marks, worth }
    }
    return best
  }

  #marks(text: string, lang: StoredPassage['lang']): Mark[] {
    const marks: Mark[] = []
    wordsOf(text, (start, end) => {
      const raw = text.slice(start, end)
      let concept = this.#known.get(lang + raw)
      if (concept === undefined) {
        concept = this.#conceptOf(raw, lang)
        this.#known.set(lang + raw, concept)
      }
      if (concept >= 0) marks.push({ start, end, concept })
    })
    return marks
  }

  /** Which concept a word says; -1 for none. */
  #conceptOf(raw: string, lang: StoredPassage['lang']): number {
    const { folded, isStop, lemmas, family } = analyse(raw, lang)
    const literal = this.#literal.get(folded)
    if (literal !== undefined) return literal
    if (isStop) return -1
    for (const lemma of lemmas) {
      const concept = this.#lemmas.get(lemma)
      if (concept !== undefined) return concept
    }
    return (family === null ? undefined : this.#families.get(family)) ?? -1
  }
}

const beginningsOf = ({ alternatives }: Concept): string[] =>
  alternatives.flatMap(({ folded, isLiteral, lemmas }) =>
    isLiteral
      ? [folded.join(' ')]
      : folded.flatMap((word, place) =>
          (lemmas[place]?.length ?? 0) > 0
            ? [word.slice(0, Math.max(shortestBeginning, word.length - ending))]
            : [],
        ),
  )

/** The marks that are together in one stretch: as many concepts as can be, then as many words. */
function bestStretch(marks: Mark[]): { marks: Mark[]; worth: number } | null {
  let best = { from: 0, to: 0, worth: 0 }
  const inside = new Map<number, number>()
  let to = 0
  marks.forEach(({ start, concept }, from) => {
    for (let next = marks[to]; next && next.end - start <= longest - lead; next = marks[to]) {
      inside.set(next.concept, (inside.get(next.concept) ?? 0) + 1)
      to += 1
    }
    const end = Math.max(to, from + 1)
    const worth = Math.max(1, inside.size) * worthOfConcept + Math.min(99, end - from)
    if (worth > best.worth) best = { from, to: end, worth }
    if (to <= from) {
      to = from + 1
      return
    }
    const left = (inside.get(concept) ?? 1) - 1
    if (left === 0) inside.delete(concept)
    else inside.set(concept, left)
  })
  return best.worth > 0 ? { marks: marks.slice(best.from, best.to), worth: best.worth } : null
}

/** The stretch around the marks, cut between words, in pieces. */
function pieces(text: string, marks: Mark[]): SnippetPiece[] {
  const first = marks[0]?.start ?? 0
  let from = Math.max(0, first - lead)
  if (from > 0) {
    const space = text.slice(from, first).search(/\s/)
    from = space < 0 ? first : from + space + 1
  }
  let to = Math.max(marks.at(-1)?.end ?? 0, Math.min(text.length, from + longest))
  if (to < text.length) {
    const last = marks.at(-1)?.end ?? to
    const cut = text.slice(last, to).search(/\s\S*$/)
    to = cut < 0 ? last : last + cut
  }
  const made: SnippetPiece[] = []
  const add = (piece: string, found: boolean) => {
    if (piece !== '') made.push({ text: piece.replace(/\s+/g, ' '), found })
  }
  let at = from
  for (const { start, end } of marks) {
    add((at === from && from > 0 ? '… ' : '') + text.slice(at, start), false)
    add(text.slice(start, end), true)
    at = end
  }
  add(text.slice(at, to), false)
  // Never alone on a line.
  if (to < text.length) made.push({ text: '\u00a0…', found: false })
  return made
}
