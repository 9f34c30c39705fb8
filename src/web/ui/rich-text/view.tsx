import type { ReactNode } from 'react'

/** A node of Lexical's state, as far as reading needs to know it. */
interface Node {
  type?: unknown
  tag?: unknown
  text?: unknown
  format?: unknown
  value?: unknown
  url?: unknown
  fields?: { url?: unknown; newTab?: unknown } | null
  children?: unknown
}

interface RichTextProps {
  /** The stored text; anything that is not one draws nothing. */
  value: unknown
  /** The level of the heading above it, so that its own headings follow. */
  under?: 1 | 2 | 3
}

/**
 * A stored rich text for reading. Only the nodes it knows are drawn, links only with safe
 * protocols: what was stored before the server's allow-list is dropped, its words kept.
 */
export function RichText({ value, under = 2 }: RichTextProps) {
  const root = nodeOf(value && typeof value === 'object' && 'root' in value ? value.root : null)
  return <div className="rich-text">{childrenOf(root, levelsOf(root, under), 0)}</div>
}

const deepest = 30

function childrenOf(node: Node | null, levels: Levels, depth: number): ReactNode[] {
  if (!node || !Array.isArray(node.children) || depth > deepest) return []
  return node.children.map((child, index) => draw(nodeOf(child), levels, depth + 1, index))
}

function draw(node: Node | null, levels: Levels, depth: number, key: number): ReactNode {
  if (!node) return null
  const inner = () => childrenOf(node, levels, depth)
  switch (node.type) {
    case 'text':
      return <Styled key={key} text={String(node.text ?? '')} format={Number(node.format) || 0} />
    case 'linebreak':
      return <br key={key} />
    case 'tab':
      return ' '
    case 'paragraph':
      return <p key={key}>{inner()}</p>
    case 'heading':
      return drawHeading(levels.get(node), key, inner())
    case 'list':
      return node.tag === 'ol' ? <ol key={key}>{inner()}</ol> : <ul key={key}>{inner()}</ul>
    case 'listitem':
      return <li key={key}>{inner()}</li>
    case 'quote':
      return <blockquote key={key}>{inner()}</blockquote>
    case 'link':
    case 'autolink':
      return drawLink(node, key, inner())
    default:
      return inner()
  }
}

/** The level each heading is drawn at. */
type Levels = Map<Node, number>

/**
 * The text's largest headings come right under the heading the text stands in, whichever the
 * writer chose, and none skips a level.
 */
function levelsOf(root: Node | null, under: number): Levels {
  const headings = (Array.isArray(root?.children) ? root.children : [])
    .flatMap((child) => nodeOf(child) ?? [])
    .filter(({ type }) => type === 'heading')
  const largest = Math.min(...headings.map(writtenLevel))
  const levels: Levels = new Map()
  let before = under
  for (const heading of headings) {
    before = Math.min(6, before + 1, under + 1 + writtenLevel(heading) - largest)
    levels.set(heading, before)
  }
  return levels
}

const writtenLevel = ({ tag }: Node): number => Number(/^h([1-6])$/.exec(String(tag))?.[1] ?? 3)

/** A heading inside something else is a paragraph of its own. */
function drawHeading(level: number | undefined, key: number, inner: ReactNode[]): ReactNode {
  if (level === undefined) return <p key={key}>{inner}</p>
  const Tag = `h${level}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
  return <Tag key={key}>{inner}</Tag>
}

function drawLink(node: Node, key: number, inner: ReactNode[]): ReactNode {
  const url = node.fields?.url ?? node.url
  if (!isSafe(url)) return <span key={key}>{inner}</span>
  const outside = /^https?:/i.test(url)
  return (
    <a key={key} href={url} rel={outside ? 'noopener external' : undefined}>
      {inner}
    </a>
  )
}

function isSafe(url: unknown): url is string {
  if (typeof url !== 'string' || /[\u0000-\u001f\u007f]/.test(url)) return false
  if (/^\/(?!\/|\\)/.test(url) || url.startsWith('#')) return true
  return /^(https?:\/\/|mailto:|tel:)/i.test(url)
}

/** Lexical's bits: 1 bold, 2 italic; the others are not offered and not drawn. */
function Styled({ text, format }: { text: string; format: number }) {
  const italic = format & 2 ? <em>{text}</em> : text
  return format & 1 ? <strong>{italic}</strong> : italic
}

const nodeOf = (value: unknown): Node | null =>
  typeof value === 'object' && value !== null ? value : null
