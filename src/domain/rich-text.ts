/**
 * What a rich text may hold, whatever door it came through. Lexical stores any node and any
 * link protocol it is sent, so the allow-list stands here, on the server.
 */
const allowedNodes = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'linebreak',
  'tab',
  'list',
  'listitem',
  'quote',
  'link',
  'autolink',
])
const allowedHeadings = new Set(['h3', 'h4'])
const deepest = 24
const mostNodes = 20_000

interface RichTextNode {
  type?: unknown
  tag?: unknown
  text?: unknown
  children?: unknown
  fields?: { url?: unknown; linkType?: unknown }
  [key: string]: unknown
}

export interface RichText {
  root: { type: string; children: RichTextNode[]; [key: string]: unknown }
  [key: string]: unknown
}

/** True for addresses a reader may follow: web, mail, telephone, or a path of the portal. */
export function isAllowedLink(url: unknown): boolean {
  if (typeof url !== 'string' || url.length > 2000) return false
  if (/[\u0000-\u001f\u007f]/.test(url)) return false
  if (/^\/(?!\/|\\)/.test(url) || url.startsWith('#')) return true
  try {
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(url).protocol)
  } catch {
    return false
  }
}

/**
 * The name of the first thing in `value` that may not be stored, or null. An absent text is fine.
 * Walks without recursion: nesting of any depth is refused, never a stack overflow.
 */
export function firstForbiddenNode(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (!isRichText(value)) return 'root'
  const waiting: { node: unknown; depth: number }[] = [{ node: value.root, depth: 0 }]
  let seen = 0
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    const { node, depth } = entry
    seen += 1
    if (depth > deepest || seen > mostNodes) return 'depth'
    const reason = forbiddenReason(node)
    if (reason) return reason
    const children = (node as RichTextNode).children
    if (children === undefined) continue
    if (!Array.isArray(children)) return 'children'
    for (const child of children) waiting.push({ node: child, depth: depth + 1 })
  }
  return null
}

/** The words of a rich text, blocks separated by a line, for summaries and completeness. */
export function plainTextOf(value: unknown): string {
  if (!isRichText(value)) return ''
  const words: string[] = []
  const waiting: unknown[] = [value.root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (typeof node !== 'object') continue
    const { type, text, children } = node as RichTextNode
    if (typeof text === 'string') words.push(text)
    if (typeof type === 'string' && blocks.has(type)) words.push('\n')
    if (Array.isArray(children)) waiting.push(...[...children].reverse())
  }
  return words.join('').replace(/\n+/g, '\n').trim()
}

/** What begins a line: words of two of them are two words. */
const blocks = new Set(['paragraph', 'heading', 'listitem', 'quote', 'linebreak'])

export const isRichText = (value: unknown): value is RichText =>
  typeof value === 'object' &&
  value !== null &&
  'root' in value &&
  typeof value.root === 'object' &&
  value.root !== null

function forbiddenReason(node: unknown): string | null {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return 'node'
  const { type, tag, fields, url } = node as RichTextNode
  if (typeof type !== 'string' || !allowedNodes.has(type)) return String(type).slice(0, 40)
  if (type === 'heading' && !allowedHeadings.has(String(tag))) return `heading ${String(tag)}`
  if (type === 'list' && tag !== 'ul' && tag !== 'ol') return 'list'
  if (type === 'link' || type === 'autolink') {
    if (fields?.linkType === 'internal') return 'link'
    if (!isAllowedLink(fields?.url ?? url)) return 'link'
  }
  return null
}
