/** An element of the words that were read, or a piece of them. */
export type Piece = Element | string

export interface Element {
  tag: string
  attributes: Readonly<Record<string, string>>
  children: Piece[]
}

export const isElement = (piece: Piece): piece is Element => typeof piece !== 'string'

/** The elements and words of an HTML that a document was made into; nothing of it is run. */
export async function htmlTree(html: string): Promise<Piece[]> {
  const { parseDocument } = await import('htmlparser2')
  type Node = ReturnType<typeof parseDocument>['children'][number]
  const piecesOf = (nodes: readonly Node[]): Piece[] =>
    nodes.flatMap((node): Piece[] => {
      if ('attribs' in node)
        return [{ tag: node.name, attributes: node.attribs, children: piecesOf(node.children) }]
      return 'data' in node && node.nodeType === 3 ? [node.data] : []
    })
  return piecesOf(parseDocument(html).children)
}

const blockTags = new Set('p h1 h2 h3 h4 h5 h6 li tr div blockquote'.split(' '))

/** The words of a piece as lines; ticks are said as they look. */
export function wordsOf(piece: Piece | readonly Piece[]): string {
  const said: string[] = []
  const say = (one: Piece): void => {
    if (!isElement(one)) said.push(one.replace(/[\r\n]+/g, ' '))
    else if (one.tag === 'br') said.push('\n')
    else if (one.tag === 'input') said.push('checked' in one.attributes ? '☒' : '☐')
    else {
      one.children.forEach(say)
      if (blockTags.has(one.tag)) said.push('\n')
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

/** Names of the bookmarks in a piece. */
export function bookmarksIn(element: Element): string[] {
  const own = element.tag === 'a' && element.attributes.id ? [element.attributes.id] : []
  return [...own, ...element.children.filter(isElement).flatMap(bookmarksIn)]
}

/** Words compared without case, accents, signs and spaces. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
