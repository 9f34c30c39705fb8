/** An element of the words that were read, or a piece of them. */
export type Piece = Element | string

export interface Element {
  tag: string
  attributes: Readonly<Record<string, string>>
  children: Piece[]
}

export type ReadTree = (html: string) => Piece[]

export const isElement = (piece: Piece): piece is Element => typeof piece !== 'string'

/** What is in them is no word of the text. */
const silentTags = new Set('script style head title template noscript'.split(' '))
/** Elements deeper than this are not kept, their words are: whoever walks a tree may recurse. */
const deepest = 100

/** Reads the elements and words of any HTML; nothing of it is run. */
export async function htmlTreeReader(): Promise<ReadTree> {
  const { Parser } = await import('htmlparser2')
  return (html) => {
    const root: Element = { tag: '', attributes: {}, children: [] }
    const open = [root]
    let depth = 0
    let silent = 0
    const inner = (): Element => open.at(-1) ?? root
    const parser = new Parser({
      onopentag(tag, attributes) {
        depth += 1
        if (silent === 0 && depth <= deepest) {
          const element = { tag, attributes, children: [] }
          inner().children.push(element)
          open.push(element)
        }
        if (silentTags.has(tag)) silent += 1
      },
      ontext(words) {
        if (silent === 0) inner().children.push(words)
      },
      onclosetag(tag) {
        if (silentTags.has(tag)) silent -= 1
        if (silent === 0 && depth <= deepest) open.pop()
        depth -= 1
      },
    })
    parser.write(html)
    parser.end()
    return root.children
  }
}

export const htmlTree = async (html: string): Promise<Piece[]> => (await htmlTreeReader())(html)

const blockTags = new Set(
  'html body p h1 h2 h3 h4 h5 h6 ul ol li table tr div section article center blockquote'.split(
    ' ',
  ),
)
/** They say how words look, and hold whole paragraphs in what some programs write. */
const wrapperTags = new Set(['span', 'font'])

/** True for what stands on lines of its own. */
export const isBlock = ({ tag, children }: Element): boolean =>
  blockTags.has(tag) ||
  (wrapperTags.has(tag) && children.some((child) => isElement(child) && isBlock(child)))

export const isList = ({ tag }: Element): boolean => tag === 'ul' || tag === 'ol'

/** The words of a piece as lines; ticks are said as they look. */
export function wordsOf(piece: Piece | readonly Piece[]): string {
  const said: string[] = []
  const say = (one: Piece): void => {
    if (!isElement(one)) said.push(one.replace(/[\r\n]+/g, ' '))
    else if (one.tag === 'br') said.push('\n')
    else if (one.tag === 'input') said.push('checked' in one.attributes ? '☒' : '☐')
    else {
      one.children.forEach(say)
      if (isBlock(one)) said.push('\n')
      if (one.tag === 'td' || one.tag === 'th') said.push(' ')
    }
  }
  for (const one of Array.isArray(piece) ? (piece as readonly Piece[]) : [piece as Piece]) say(one)
  return tidy(said.join(''))
}

/** Every line trimmed, blank ones left out. */
const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')

/** Every element of this tag, not looking inside those found. */
export function elementsIn(pieces: readonly Piece[], ...tags: string[]): Element[] {
  return pieces
    .filter(isElement)
    .flatMap((element) =>
      tags.includes(element.tag) ? [element] : elementsIn(element.children, ...tags),
    )
}

/** The cells of a table, row by row. */
export const rowsOf = (table: Element): Element[][] =>
  elementsIn(table.children, 'tr').map(({ children }) =>
    children.filter(isElement).filter(({ tag }) => tag === 'td' || tag === 'th'),
  )

/** Names of the bookmarks in a piece. */
export function bookmarksIn(element: Element): string[] {
  const own = element.tag === 'a' && element.attributes.id ? [element.attributes.id] : []
  return [...own, ...element.children.filter(isElement).flatMap(bookmarksIn)]
}
