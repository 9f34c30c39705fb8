import { analyse } from './analyse'
import type { Passage, SearchDocument } from './door'
import { readerships } from './door'
import { fields, oftenIs } from './fields'
import { shelves, type Shelf } from './schema'
import { wordsOf } from './words-of'

/** What one shelf holds of a document: texts of terms for the index, and passages to quote. */
export interface Shelved {
  shelf: Shelf
  words: Record<Passage['weight'], string>
  terms: string
  passages: StoredPassage[]
  /** Passages of what is attached, which are looked through only where they have the words. */
  attached: AttachedPassage[]
  /** Words as they are written, by what they are found by. */
  spellings: Map<string, string>
}

export type StoredPassage = Pick<Passage, 'text' | 'lang' | 'within'>
export type AttachedPassage = Required<StoredPassage> & { folded: string }

/** Characters of a document kept on a shelf to quote from: every hit on a page is looked through. */
const mostQuotable = 60_000

/** Between two passages: a phrase does not go on from one to the next. */
const barrier = '¦'

/** Sorts what a document says onto the shelves of those who may read it. */
export function shelve(document: SearchDocument): Shelved[] {
  const shelfOf = ({ readers }: Passage) =>
    Math.max(readerships.indexOf(readers), readerships.indexOf(document.readers))
  return shelves.flatMap((shelf) => {
    const passages = document.passages.filter((passage) => shelfOf(passage) === shelf)
    return passages.length === 0 ? [] : [shelved(shelf, passages)]
  })
}

const inTitle = 1
const inKey = 2
const once = 4

function shelved(shelf: Shelf, passages: Passage[]): Shelved {
  const words = { title: '', key: '', body: '' }
  const places = new Map<string, number>()
  const families = new Map<string, number>()
  const spellings = new Map<string, string>()
  const add = (map: Map<string, number>, term: string, weight: Passage['weight']) => {
    const before = map.get(term) ?? 0
    if (weight === 'body') map.set(term, before + once)
    else map.set(term, before | (weight === 'title' ? inTitle : inKey))
  }
  const inAttached = new Set<string>()
  const attached: AttachedPassage[] = []
  for (const { text, lang, weight, within } of passages) {
    const folded: string[] = []
    wordsOf(text, (start, end) => {
      const raw = text.slice(start, end)
      const word = analyse(raw, lang)
      if (word.folded === '') return
      folded.push(word.folded)
      if (word.isStop) return
      if (within) {
        for (const lemma of word.lemmas) inAttached.add(lemma)
        return
      }
      for (const lemma of word.lemmas) add(places, lemma, weight)
      if (word.family) add(families, word.family, weight)
      if (!spellings.has(word.folded)) spellings.set(word.folded, raw)
    })
    const run = folded.join(' ')
    if (within) attached.push({ text, lang, within, folded: run })
    words[weight] += `${run} ${barrier} `
  }
  let terms = ''
  for (const [lemma, place] of places) {
    if (place & inTitle) terms += `${fields.title}${lemma} `
    if (place & inKey) terms += `${fields.key}${lemma} `
    if (place >= once) terms += `${place >= once * oftenIs ? fields.often : fields.body}${lemma} `
  }
  for (const lemma of inAttached) if (!places.has(lemma)) terms += `${fields.attached}${lemma} `
  for (const [family, place] of families)
    terms += `${place & (inTitle | inKey) ? fields.family : fields.familyInBody}${family} `
  return {
    shelf,
    words,
    terms,
    passages: quotableOf(passages.filter(({ within }) => !within)),
    attached,
    spellings,
  }
}

/** What can be quoted, as far as is kept for that. */
function quotableOf(passages: readonly Passage[]): StoredPassage[] {
  let left = mostQuotable
  return passages.flatMap(({ text, lang, weight, quotable }) => {
    if (!quotable || weight === 'title' || left <= 0) return []
    const kept = text.slice(0, left)
    left -= kept.length
    return [{ text: kept, lang }]
  })
}
