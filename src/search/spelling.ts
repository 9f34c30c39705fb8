import { distance } from 'fastest-levenshtein'
import { fold } from './fold'
import type { Lists } from './lists'
import type { Shelf } from './schema'

/** Words kept a shelf, the first that came. */
const mostKept = 150_000

const shape = /^[a-z]{3,24}$/

/** From so many letters on, two slips leave enough to tell which word was meant. */
const longWord = 9

/** Candidates whose documents are counted. */
const mostCounted = 12
/** Documents counted of one. */
const manyEnough = 200

/** The words of one shelf, and for each which letters it has. */
class Vocabulary {
  readonly words: string[] = []
  readonly shown = new Map<string, string>()
  readonly #known = new Set<string>()
  #letters = new Uint32Array(1024)

  /** False when it was known, or is no word to suggest. */
  add(word: string, shown: string): boolean {
    if (this.#known.size >= mostKept || !shape.test(word) || this.#known.has(word)) return false
    this.#known.add(word)
    const place = this.words.push(word) - 1
    if (place >= this.#letters.length) {
      const wider = new Uint32Array(this.#letters.length * 2)
      wider.set(this.#letters)
      this.#letters = wider
    }
    this.#letters[place] = lettersOf(word)
    if (shown !== word) this.shown.set(word, shown)
    return true
  }

  has(word: string): boolean {
    return this.#known.has(word)
  }

  /** Words that are at most so many edits away. */
  near(word: string, most: number): string[] {
    const letters = lettersOf(word)
    const found: string[] = []
    for (let place = 0; place < this.words.length; place += 1) {
      // An edit changes two letters at most: what differs in more is not looked at.
      if (bitsOf((this.#letters[place] ?? 0) ^ letters) > 2 * most) continue
      const other = this.words[place] ?? ''
      if (Math.abs(other.length - word.length) <= most && edits(word, other) <= most)
        found.push(other)
    }
    return found
  }
}

/** Finds the word somebody meant. */
export class Spelling {
  readonly #shelves = [new Vocabulary(), new Vocabulary(), new Vocabulary()]

  /** Notes a word as it is written; true when it is new on that shelf. */
  add(shelf: Shelf, word: string, raw: string): boolean {
    const vocabulary = this.#shelves[shelf]
    if (!vocabulary || vocabulary.has(word)) return false
    const shown = raw.toLowerCase()
    return vocabulary.add(word, fold(shown) === word ? shown : word)
  }

  /** Whether documents on these shelves have a word; true too for words that are not noted. */
  knows(word: string, from: readonly Shelf[]): boolean {
    return !shape.test(word) || from.some((shelf) => this.#shelves[shelf]?.has(word))
  }

  /** The nearest word that documents on these shelves have, as it is written there; null for none. */
  nearest(word: string, from: readonly Shelf[], lists: Lists): string | null {
    if (!shape.test(word) || word.length < 4) return null
    const most = word.length < longWord ? 1 : 2
    const candidates = new Set(
      from.flatMap((shelf) => this.#shelves[shelf]?.near(word, most) ?? []),
    )
    const ranked = [...candidates]
      .map((candidate) => ({ candidate, away: edits(word, candidate) + differs(word, candidate) }))
      .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1))
      .slice(0, mostCounted)
      .map((one) => ({ ...one, documents: lists.count(one.candidate, from, manyEnough) }))
      .filter(({ documents }) => documents > 0)
      .sort(
        (a, b) =>
          a.away - b.away || b.documents - a.documents || (a.candidate < b.candidate ? -1 : 1),
      )
    const [best] = ranked
    if (!best) return null
    for (const shelf of from) {
      const shown = this.#shelves[shelf]?.shown.get(best.candidate)
      if (shown !== undefined) return shown
    }
    return best.candidate
  }
}

/** Half an edit more when the first letter is another: that is the one people get right. */
function differs(one: string, other: string): number {
  return one.charAt(0) === other.charAt(0) ? 0 : 0.5
}

/** Letters put in, left out or taken for others; two that changed places are one edit. */
function edits(one: string, other: string): number {
  const away = distance(one, other)
  return away === 2 && one.length === other.length && areSwapped(one, other) ? 1 : away
}

function areSwapped(one: string, other: string): boolean {
  let at = 0
  while (one[at] === other[at]) at += 1
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  )
}

function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) - 97)
  return letters >>> 0
}

function bitsOf(value: number): number {
  let left = value - ((value >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
