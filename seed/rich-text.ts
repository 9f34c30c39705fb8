import {
  bold,
  elementNode,
  italic,
  linkNode,
  listNode,
  paragraphNode,
  textNode,
  type LexicalNode,
} from '../src/domain/rich-text-nodes'

/**
 * Lexical's editor state from a small markup: paragraphs separated by a blank line, `### ` and
 * `#### ` headings, `- ` and `1. ` lists, `> ` quotes, `**bold**`, `*italic*`, `[words](address)`.
 */
export function richText(markup: string): EditorState {
  const blocks = markup
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
  return { root: elementNode('root', blocks.flatMap(blockOf)) }
}

export interface EditorState {
  root: LexicalNode
  [key: string]: unknown
}

function blockOf(block: string): LexicalNode[] {
  const lines = block.split('\n').map((line) => line.trim())
  const heading = /^(#{3,4}) (.+)$/.exec(lines[0] ?? '')
  if (heading) {
    const [, marks = '###', words = ''] = heading
    const rest = lines.slice(1).join('\n')
    const node = elementNode('heading', inline(words), { tag: `h${marks.length}` })
    return rest ? [node, ...blockOf(rest)] : [node]
  }
  if (lines.every((line) => line.startsWith('- '))) return [list(lines, 'ul')]
  if (lines.every((line) => /^\d+\. /.test(line))) return [list(lines, 'ol')]
  if (lines.every((line) => line.startsWith('> ')))
    return [elementNode('quote', inline(lines.map((line) => line.slice(2)).join(' ')))]
  return [paragraphNode(inline(lines.join(' ')))]
}

function list(lines: string[], tag: 'ul' | 'ol'): LexicalNode {
  const words = lines.map((line) => line.replace(/^(- |\d+\. )/, ''))
  return listNode(
    tag,
    words.map((line) => elementNode('listitem', inline(line))),
  )
}

/** Marks may hold one another once (a bold link, an italic word in bold). */
function inline(words: string, format = 0): LexicalNode[] {
  const marked = /\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]+)\]\(([^)\s]+)\)/
  const found = marked.exec(words)
  if (!found) return words === '' ? [] : [textNode(words, format)]
  const [whole, strong, emphasised, label, url] = found
  const before = words.slice(0, found.index)
  const after = words.slice(found.index + whole.length)
  const middle =
    strong !== undefined
      ? inline(strong, format | bold)
      : emphasised !== undefined
        ? inline(emphasised, format | italic)
        : [linkNode(url ?? '', inline(label ?? '', format))]
  return [...(before ? [textNode(before, format)] : []), ...middle, ...inline(after, format)]
}
