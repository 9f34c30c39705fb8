import { isRichText, type RichText } from './rich-text'

/** What a cut leaves, and how often it cut. */
export interface Cut<Value> {
  value: Value
  times: number
}

interface Node {
  type?: string
  text?: string
  children?: Node[]
  fields?: { url?: unknown }
  url?: unknown
  [key: string]: unknown
}

export const shortestPassage = 3
export const longestPassage = 5000

/**
 * Words as somebody pasted them: found whatever white space stands between them, across bold,
 * links and paragraphs, as whole words. Null where there is too little, or too much, to look for.
 */
export function passageOf(pasted: string): Passage | null {
  const words = pasted.normalize('NFC').trim().split(/\s+/u).filter(Boolean)
  const letters = words.join('').length
  if (letters < shortestPassage || pasted.length > longestPassage) return null
  return new Passage(words)
}

export class Passage {
  readonly #pattern: RegExp
  /** As addresses spell: in any case, with or without something between the words. */
  readonly #spelt: RegExp

  constructor(readonly words: readonly string[]) {
    this.#pattern = patternOf(words, '\\s+', 'gu')
    this.#spelt = patternOf(words, '[\\s._+-]*', 'iu')
  }

  get text(): string {
    return this.words.join(' ')
  }

  isIn(text: string): boolean {
    this.#pattern.lastIndex = 0
    return this.#pattern.test(text)
  }

  /** True for an address (`tel:`, `mailto:`, a path) that spells it out. */
  isInAddress(address: string): boolean {
    return this.#spelt.test(decodedOf(address))
  }

  cut(text: string, marker: string): Cut<string> {
    let times = 0
    const value = text.replace(this.#pattern, () => {
      times += 1
      return marker
    })
    return { value, times }
  }

  /** The same in a rich text: what is emptied goes, and links that spell it out become words. */
  cutRich(rich: RichText, marker: string): Cut<RichText> {
    const copy = structuredClone(rich)
    const { text, spans } = spread(copy.root as Node)
    const found = [...text.matchAll(this.#pattern)]
    for (const { index, 0: match } of found.reverse())
      cutSpans(spans, index, index + match.length, marker)
    const links = this.#unlink(copy.root as Node)
    if (found.length > 0) dropEmptied(copy.root as Node)
    return { value: copy, times: found.length + links }
  }

  #unlink(node: Node): number {
    let times = 0
    node.children = node.children?.flatMap((child) => {
      times += this.#unlink(child)
      const url = child.fields?.url ?? child.url
      if (typeof url !== 'string' || !this.isInAddress(url)) return [child]
      times += 1
      return child.children ?? []
    })
    if (node.children === undefined) delete node.children
    return times
  }
}

interface Span {
  node: Node
  /** Where its text begins in the whole. */
  start: number
  text: string
}

/** The words of a rich text in one, and which node each comes from. */
function spread(root: Node): { text: string; spans: Span[] } {
  const spans: Span[] = []
  let text = ''
  const walk = (node: Node): void => {
    if (typeof node.text === 'string') {
      spans.push({ node, start: text.length, text: node.text })
      text += node.text
    }
    node.children?.forEach(walk)
    if (blocks.has(node.type ?? '')) text += '\n'
  }
  walk(root)
  return { text, spans }
}

const blocks = new Set(['paragraph', 'heading', 'listitem', 'quote', 'linebreak', 'tab'])

/** Takes a stretch out of the nodes it runs through; the first says what was there. */
function cutSpans(spans: Span[], from: number, to: number, marker: string): void {
  let left = marker
  for (const { node, start, text } of spans) {
    if (start >= to || start + text.length <= from) continue
    const now = node.text ?? ''
    const begin = Math.max(0, from - start)
    // Later matches in the same node have been cut already: what is before them is as it was.
    const end = Math.min(text.length, to - start)
    node.text = now.slice(0, begin) + left + now.slice(end)
    left = ''
  }
}

/** Nodes whose words were all taken away; a rich text keeps one paragraph at least. */
function dropEmptied(root: Node): void {
  const kept = (node: Node): boolean => {
    if (typeof node.text === 'string') return node.text !== ''
    if (!node.children || node.children.length === 0) return true
    node.children = node.children.filter(kept)
    return node.children.length > 0
  }
  root.children = root.children?.filter(kept)
}

/** A value that may be a text of either kind. */
export const cutFrom = (passage: Passage, value: unknown, marker: string): Cut<unknown> =>
  isRichText(value)
    ? passage.cutRich(value, marker)
    : typeof value === 'string'
      ? passage.cut(value, marker)
      : { value, times: 0 }

/** Whole words alone: what begins or ends inside one is another word. */
function patternOf(words: readonly string[], between: string, flags: string): RegExp {
  const whole = words.join('')
  return new RegExp(
    (isWordly([...whole].at(0)) ? '(?<![\\p{L}\\p{N}])' : '') +
      words.map(escaped).join(between) +
      (isWordly([...whole].at(-1)) ? '(?![\\p{L}\\p{N}])' : ''),
    flags,
  )
}

const isWordly = (character = ''): boolean => /[\p{L}\p{N}]/u.test(character)

/** Letters for a pattern; both apostrophes are one, and so are both ways to write an accent. */
const escaped = (word: string): string =>
  [...word]
    .map((letter) => {
      if (letter === "'" || letter === '’') return "['’]"
      const apart = letter.normalize('NFD')
      const plain = letter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
      return apart === letter ? plain : `(?:${plain}|${apart})`
    })
    .join('')

function decodedOf(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
