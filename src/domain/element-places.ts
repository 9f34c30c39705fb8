/** Where each kind keeps its elements, and what one of them may hold. */
export interface ElementPlace {
  list: 'coreElements' | 'toLocalise' | 'actions'
  most: number
  /** What it is called by, and the longest name. */
  name: { field: string; longest: number }
  /** What it says. */
  words: { field: string; longest: number | null }
  /** Whether it can be said that nothing works without it. */
  essential: boolean
}

export const elementPlaces: Record<string, ElementPlace> = {
  model: {
    list: 'coreElements',
    most: 40,
    name: { field: 'title', longest: 200 },
    // A rich text, of any length.
    words: { field: 'description', longest: null },
    essential: true,
  },
  tool: {
    list: 'toLocalise',
    most: 100,
    name: { field: 'placeholder', longest: 200 },
    words: { field: 'help', longest: 500 },
    essential: false,
  },
  report: {
    list: 'actions',
    most: 60,
    name: { field: 'title', longest: 200 },
    words: { field: 'result', longest: 2000 },
    essential: false,
  },
}

type Row = Record<string, unknown>

/** A text cut to its length at a word, saying that it goes on. */
export function fitting(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(longest / 2))).trimEnd()}…`
}

/** What an element is called by in such a list. */
export const nameIn = ({ name }: ElementPlace, words: string): Row => ({
  [name.field]: fitting(words, name.longest),
})
