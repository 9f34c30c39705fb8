import { isRichText } from './rich-text'
import { elementNode, paragraphNode, textNode, type LexicalNode } from './rich-text-nodes'

/** A rich text with plain paragraphs after what it says; a text of its own where it says nothing. */
export function withParagraphs(
  text: unknown,
  paragraphs: readonly string[],
): { root: LexicalNode } {
  const added = paragraphs.map((words) => paragraphNode([textNode(words, 0)]))
  const said = isRichText(text) ? text.root.children : []
  return { root: elementNode('root', [...(said as LexicalNode[]), ...added]) }
}
