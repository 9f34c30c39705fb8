import { isBlock, isElement, isList, rowsOf, wordsOf, type Element, type Piece } from './html-tree'
import { firstForbiddenNode, isAllowedLink, type RichText } from './rich-text'
import {
  bold,
  elementNode,
  italic,
  linkNode,
  listNode,
  paragraphNode,
  textNode,
  type LexicalNode,
} from './rich-text-nodes'

/** Lists within lists beyond this are told as one. */
const deepestList = 5

/**
 * Elements and words as a rich text of the portal: paragraphs, headings, lists, quotations, bold,
 * italic, links that lead out and may be followed; null where nothing is said. Of every other
 * element the words stay. `droppedLink` hears of the other links, whose words stay too.
 */
export function richTextFromHtml(
  pieces: readonly Piece[],
  droppedLink: (href: string) => void = () => undefined,
): RichText | null {
  if (wordsOf(pieces) === '') return null
  const writer = new Writer(droppedLink)
  const text = rootOf(writer.blocks(pieces))
  if (firstForbiddenNode(text) === null) return text
  // More than a text may hold: its words, a paragraph a line.
  const lines = wordsOf(pieces).split('\n').slice(0, 4000)
  return rootOf(lines.map((line) => paragraphNode([textNode(line, 0)])))
}

class Writer {
  constructor(private readonly droppedLink: (href: string) => void) {}

  blocks(pieces: readonly Piece[]): LexicalNode[] {
    const nodes: LexicalNode[] = []
    let loose: Piece[] = []
    const endLoose = (): void => {
      if (wordsOf(loose) !== '') nodes.push(paragraphNode(this.inline(loose)))
      loose = []
    }
    for (const piece of pieces)
      if (isElement(piece) && isBlock(piece)) {
        endLoose()
        nodes.push(...this.block(piece))
      } else loose.push(piece)
    endLoose()
    return nodes
  }

  private block(block: Element): LexicalNode[] {
    const { tag, children } = block
    if (wordsOf(block) === '') return []
    if (tag === 'ul' || tag === 'ol') return [this.list(block, 1)]
    if (tag === 'table') return rowsOf(block).map((row) => paragraphNode(this.row(row)))
    if (/^h[1-6]$/.test(tag))
      return [elementNode('heading', this.inline(children), { tag: tag < 'h4' ? 'h3' : 'h4' })]
    if (tag === 'blockquote') return [elementNode('quote', this.inline(children))]
    // An item outside any list.
    if (tag === 'li') return [this.list({ tag: 'ul', attributes: {}, children: [block] }, 1)]
    if (tag !== 'p') return this.blocks(children)
    return [paragraphNode(this.inline(children))]
  }

  private list({ tag, children }: Element, depth: number): LexicalNode {
    const items = children.flatMap((item) => this.items(item, depth))
    return listNode(tag === 'ul' ? 'ul' : 'ol', items)
  }

  /** A list within an item stands in an item of its own, as the editor writes it. */
  private items(item: Piece, depth: number): LexicalNode[] {
    const isItem = isElement(item) && item.tag === 'li'
    const inner = isItem ? item.children : [item]
    const lists = inner.filter(isElement).filter(isList)
    const words = inner.filter((child) => !isElement(child) || !isList(child))
    const own = wordsOf(words) === '' ? [] : [listItem(this.inline(words))]
    if (depth >= deepestList)
      return [...own, ...lists.flatMap((list) => this.list(list, depth).children as LexicalNode[])]
    return [...own, ...lists.map((list) => listItem([this.list(list, depth + 1)]))]
  }

  private row(cells: readonly Element[]): LexicalNode[] {
    return cells.flatMap((cell, index) => [
      ...(index > 0 ? [textNode(' · ', 0)] : []),
      ...this.inline(cell.children),
    ])
  }

  private inline(pieces: readonly Piece[], format = 0): LexicalNode[] {
    return trimmed(pieces.flatMap((piece, index) => this.piece(piece, index, format)))
  }

  private piece(piece: Piece, index: number, format: number): LexicalNode[] {
    if (!isElement(piece)) {
      const words = piece.replace(/[\s\u00a0]+/g, ' ')
      return words === '' ? [] : [textNode(words, format)]
    }
    const { tag, children, attributes } = piece
    const inner = (more = 0) =>
      children.flatMap((child, at) => this.piece(child, at, format | more))
    if (tag === 'br') return [{ type: 'linebreak', version: 1 }]
    if (tag === 'strong' || tag === 'b') return inner(bold)
    if (tag === 'em' || tag === 'i') return inner(italic)
    if (tag === 'input') return [textNode('checked' in attributes ? '☒' : '☐', format)]
    if (tag === 'a' && attributes.href !== undefined) return this.link(attributes.href, inner())
    // Paragraphs within what holds only words: an item, a cell.
    if (isBlock(piece) && index > 0) return [{ type: 'linebreak', version: 1 }, ...inner()]
    return inner()
  }

  private link(given: string, words: LexicalNode[]): LexicalNode[] {
    const href = given.trim()
    if (words.length === 0) return []
    // A place within what was read is none within the page.
    if (href === '' || href.startsWith('#')) return words
    if (!isAllowedLink(href) || href.startsWith('/')) {
      this.droppedLink(href)
      return words
    }
    return [linkNode(href, words)]
  }
}

/** Without spaces and breaks at either end. */
function trimmed(nodes: LexicalNode[]): LexicalNode[] {
  const kept = [...nodes]
  const isBlank = (node?: LexicalNode): boolean =>
    node !== undefined &&
    (node.type === 'linebreak' || (node.type === 'text' && String(node.text).trim() === ''))
  while (isBlank(kept[0])) kept.shift()
  while (isBlank(kept.at(-1))) kept.pop()
  return kept
}

const rootOf = (children: LexicalNode[]): RichText => ({
  root: { ...elementNode('root', []), children },
})

const listItem = (children: LexicalNode[]): LexicalNode => elementNode('listitem', children)
