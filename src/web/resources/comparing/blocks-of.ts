import { isRichText } from '../../../domain/rich-text'

export type BlockKind = 'paragraph' | 'heading' | 'bullet' | 'numbered' | 'quote'

/** A word, or what stands between two, as it is written. */
export interface Token {
  text: string
  bold: boolean
  italic: boolean
  /** Where it leads; null for no link. */
  href: string | null
}

/** A paragraph, a heading, a point of a list. */
export interface Block {
  kind: BlockKind
  tokens: Token[]
}

interface Node {
  type?: unknown
  tag?: unknown
  text?: unknown
  format?: unknown
  url?: unknown
  fields?: { url?: unknown } | null
  children?: unknown
}

/** A text of either kind in its blocks; a plain text has one a line. */
export function blocksOf(value: unknown): Block[] {
  if (typeof value === 'string')
    return value
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ kind: 'paragraph', tokens: tokensOf(line, plain) }))
  if (!isRichText(value)) return []
  const blocks: Block[] = []
  walk(value.root, 'paragraph', plain)
  return blocks.filter(({ tokens }) => tokens.some(({ text }) => text.trim() !== ''))

  function walk(node: Node, kind: BlockKind, style: Style): void {
    const { type } = node
    if (type === 'text') return write(String(node.text ?? ''), styled(style, node))
    if (type === 'linebreak' || type === 'tab') return write(' ', style)
    const own = kindOf(node, kind)
    if (opens.has(String(type))) blocks.push({ kind: own, tokens: [] })
    const href = type === 'link' || type === 'autolink' ? addressOf(node) : style.href
    for (const child of childrenOf(node)) walk(child, own, { ...style, href })
  }

  function write(text: string, style: Style): void {
    if (blocks.length === 0) blocks.push({ kind: 'paragraph', tokens: [] })
    blocks.at(-1)?.tokens.push(...tokensOf(text, style))
  }
}

type Style = Omit<Token, 'text'>

const plain: Style = { bold: false, italic: false, href: null }
const opens = new Set(['paragraph', 'heading', 'listitem', 'quote'])

function kindOf({ type, tag }: Node, inherited: BlockKind): BlockKind {
  if (type === 'heading') return 'heading'
  if (type === 'quote') return 'quote'
  if (type === 'list') return tag === 'ol' ? 'numbered' : 'bullet'
  return type === 'paragraph' && inherited === 'heading' ? 'paragraph' : inherited
}

/** Lexical's bits: 1 bold, 2 italic. */
function styled(style: Style, { format }: Node): Style {
  const bits = Number(format) || 0
  return { ...style, bold: (bits & 1) !== 0, italic: (bits & 2) !== 0 }
}

const addressOf = ({ fields, url }: Node): string | null => {
  const address = fields?.url ?? url
  return typeof address === 'string' ? address : null
}

const childrenOf = ({ children }: Node): Node[] =>
  Array.isArray(children)
    ? children.filter((child): child is Node => typeof child === 'object' && child !== null)
    : []

const tokensOf = (text: string, style: Style): Token[] =>
  (text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? []).map((word) => ({
    text: word,
    ...style,
  }))
