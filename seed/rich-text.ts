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
  return { root: element('root', blocks.flatMap(blockOf)) }
}

export interface EditorState {
  root: LexicalNode
  [key: string]: unknown
}

export interface LexicalNode {
  type: string
  version: number
  [key: string]: unknown
}

const bold = 1
const italic = 2

function blockOf(block: string): LexicalNode[] {
  const lines = block.split('\n').map((line) => line.trim())
  const heading = /^(#{3,4}) (.+)$/.exec(lines[0] ?? '')
  if (heading) {
    const [, marks = '###', words = ''] = heading
    const rest = lines.slice(1).join('\n')
    const node = element('heading', inline(words), { tag: `h${marks.length}` })
    return rest ? [node, ...blockOf(rest)] : [node]
  }
  if (lines.every((line) => line.startsWith('- '))) return [list(lines, 'ul')]
  if (lines.every((line) => /^\d+\. /.test(line))) return [list(lines, 'ol')]
  if (lines.every((line) => line.startsWith('> ')))
    return [element('quote', inline(lines.map((line) => line.slice(2)).join(' ')))]
  return [element('paragraph', inline(lines.join(' ')), { textFormat: 0, textStyle: '' })]
}

function list(lines: string[], tag: 'ul' | 'ol'): LexicalNode {
  const items = lines.map((line, index) =>
    element('listitem', inline(line.replace(/^(- |\d+\. )/, '')), { value: index + 1 }),
  )
  return element('list', items, { tag, listType: tag === 'ul' ? 'bullet' : 'number', start: 1 })
}

/** Marks may hold one another once (a bold link, an italic word in bold). */
function inline(words: string, format = 0): LexicalNode[] {
  const marked = /\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]+)\]\(([^)\s]+)\)/
  const found = marked.exec(words)
  if (!found) return words === '' ? [] : [text(words, format)]
  const [whole, strong, emphasised, label, url] = found
  const before = words.slice(0, found.index)
  const after = words.slice(found.index + whole.length)
  const middle =
    strong !== undefined
      ? inline(strong, format | bold)
      : emphasised !== undefined
        ? inline(emphasised, format | italic)
        : [link(inline(label ?? '', format), url ?? '')]
  return [...(before ? [text(before, format)] : []), ...middle, ...inline(after, format)]
}

const text = (words: string, format: number): LexicalNode => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  style: '',
  mode: 'normal',
  detail: 0,
})

const link = (children: LexicalNode[], url: string): LexicalNode => ({
  ...element('link', children, { fields: { url, newTab: false, linkType: 'custom' } }),
  version: 3,
})

const element = (
  type: string,
  children: LexicalNode[],
  rest: Record<string, unknown> = {},
): LexicalNode => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...rest,
})
