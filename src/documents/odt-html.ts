import type { parseDocument } from 'htmlparser2'
import type { PackagePart } from './open-package'

/** Names of paragraph styles that the reader wants to know, each with the class it becomes. */
export type KnownStyles = Readonly<Record<string, string>>

/** The text of an OpenDocument as HTML of the same kind that is made of a DOCX. */
export async function odtHtml(parts: readonly PackagePart[], known: KnownStyles): Promise<string> {
  const { parseDocument } = await import('htmlparser2')
  const parsed = (name: string): Element | undefined => {
    const part = parts.find((one) => one.name === name)
    return part && parseDocument(part.bytes.toString('utf8'), { xmlMode: true })
  }
  const content = parsed('content.xml')
  if (!content) throw new SyntaxError('no content.xml')
  const sheet = new StyleSheet([parsed('styles.xml'), content], known)
  const body = descendant(content, 'office:text')
  return body ? new OdtWriter(sheet).blocks(body) : ''
}

type Element = ReturnType<typeof parseDocument>
type Node = Element['children'][number]
type Tag = Extract<Node, { attribs: unknown }>

const isTag = (node: Node): node is Tag => 'attribs' in node
const tagsIn = (node: { children: Node[] }): Tag[] => node.children.filter(isTag)

/** The first element of this name, wherever it stands near the top. */
function descendant(within: { children: Node[] }, name: string, depth = 4): Tag | undefined {
  for (const tag of tagsIn(within)) {
    const found = tag.name === name ? tag : depth > 0 ? descendant(tag, name, depth - 1) : undefined
    if (found) return found
  }
  return undefined
}

interface Style {
  parent?: string
  displayName: string
  bold?: boolean
  italic?: boolean
}

/** What the styles of a document say, those made by hand included. */
class StyleSheet {
  private readonly styles = new Map<string, Style>()
  private readonly numbered = new Set<string>()

  constructor(
    documents: readonly (Element | undefined)[],
    private readonly known: KnownStyles,
  ) {
    for (const document of documents)
      for (const root of document ? tagsIn(document) : [])
        for (const group of tagsIn(root))
          if (group.name === 'office:styles' || group.name === 'office:automatic-styles')
            for (const style of tagsIn(group)) this.add(style)
  }

  private add(style: Tag): void {
    const name = style.attribs['style:name'] ?? ''
    if (style.name === 'text:list-style') {
      const [first] = tagsIn(style)
      if (first?.name === 'text:list-level-style-number' && first.attribs['style:num-format'])
        this.numbered.add(name)
      return
    }
    if (style.name !== 'style:style') return
    const look = tagsIn(style).find((tag) => tag.name === 'style:text-properties')?.attribs
    this.styles.set(name, {
      parent: style.attribs['style:parent-style-name'],
      displayName: style.attribs['style:display-name'] ?? name.replaceAll('_20_', ' '),
      bold: look?.['fo:font-weight'] ? look['fo:font-weight'] === 'bold' : undefined,
      italic: look?.['fo:font-style'] ? look['fo:font-style'] === 'italic' : undefined,
    })
  }

  /** The class of the first known style it is made from. */
  classOf(name: string | undefined): string | undefined {
    for (const style of this.line(name)) {
      const found = Object.entries(this.known).find(
        ([one]) => one.toLowerCase() === style.displayName.toLowerCase(),
      )
      if (found) return found[1]
    }
    return undefined
  }

  /** Its own look, not that of its paragraph. */
  lookOf(name: string | undefined): Style | undefined {
    return this.styles.get(name ?? '')
  }

  isNumbered(list: string | undefined): boolean {
    return this.numbered.has(list ?? '')
  }

  private line(name: string | undefined): Style[] {
    const line: Style[] = []
    for (let at = name; at !== undefined && line.length < 20;) {
      const style = this.styles.get(at)
      // A style that nobody has made says its name all the same.
      line.push(style ?? { displayName: at.replaceAll('_20_', ' ') })
      at = style?.parent
    }
    return line
  }
}

/** Neither words of the text, nor any that were taken back. */
const unsaid = new Set([
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'text:tracked-changes',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:note-citation',
  'table:covered-table-cell',
])

class OdtWriter {
  constructor(private readonly sheet: StyleSheet) {}

  blocks(parent: { children: Node[] }, list?: string): string {
    return tagsIn(parent)
      .map((tag) => this.block(tag, list))
      .join('')
  }

  private block(tag: Tag, list?: string): string {
    if (unsaid.has(tag.name)) return ''
    switch (tag.name) {
      case 'text:p':
      case 'text:h':
        return this.paragraph(tag)
      case 'text:list':
        return this.list(tag, list)
      case 'table:table':
        return `<table>${this.blocks(tag)}</table>`
      case 'table:table-row':
        return `<tr>${this.blocks(tag)}</tr>`
      case 'table:table-cell':
        return `<td>${this.blocks(tag)}</td>`
      default:
        return this.blocks(tag, list)
    }
  }

  private paragraph(tag: Tag): string {
    const beside: string[] = []
    const words = this.inline(tag, beside)
    const level = Number(tag.attribs['text:outline-level'] ?? 1)
    const style = this.sheet.classOf(tag.attribs['text:style-name'])
    const name = tag.name === 'text:h' ? `h${Math.min(Math.max(level, 1), 6)}` : 'p'
    return `<${name}${style ? ` class="${escaped(style)}"` : ''}>${words}</${name}>${beside.join('')}`
  }

  private list(tag: Tag, outer?: string): string {
    const style = tag.attribs['text:style-name'] ?? outer
    const name = this.sheet.isNumbered(style) ? 'ol' : 'ul'
    const items = tagsIn(tag).map((item) => `<li>${this.blocks(item, style)}</li>`)
    return `<${name}>${items.join('')}</${name}>`
  }

  /** `beside`: what is anchored in the paragraph and stands after it. */
  private inline(parent: { children: Node[] }, beside: string[]): string {
    return parent.children
      .map((node) => {
        if (isTag(node)) return unsaid.has(node.name) ? '' : this.tagInline(node, beside)
        return 'data' in node && node.nodeType === 3 ? escaped(node.data.replace(/\s+/g, ' ')) : ''
      })
      .join('')
  }

  private tagInline(tag: Tag, beside: string[]): string {
    const inner = () => this.inline(tag, beside)
    switch (tag.name) {
      case 'text:s':
        return ' '
      case 'text:tab':
        return '\t'
      case 'text:line-break':
        return '<br>'
      case 'text:bookmark':
      case 'text:bookmark-start':
        return `<a id="${escaped(tag.attribs['text:name'] ?? '')}"></a>`
      case 'text:a':
        return `<a href="${escaped(tag.attribs['xlink:href'] ?? '')}">${inner()}</a>`
      case 'text:span':
        return this.looking(tag.attribs['text:style-name'], inner())
      case 'loext:content-control':
        if (tag.attribs['loext:checkbox'] !== 'true') return inner()
        return `<input type="checkbox"${tag.attribs['loext:checked'] === 'true' ? ' checked' : ''}>`
      case 'draw:text-box':
      case 'table:table':
        beside.push(this.blocks(tag))
        return ''
      case 'text:note-body':
        return ` (${tagsIn(tag)
          .map((paragraph) => this.inline(paragraph, beside))
          .join(' ')})`
      case 'svg:title':
      case 'svg:desc':
        return ''
      default:
        return inner()
    }
  }

  private looking(style: string | undefined, words: string): string {
    const look = this.sheet.lookOf(style)
    const slanted = look?.italic ? `<em>${words}</em>` : words
    return look?.bold ? `<strong>${slanted}</strong>` : slanted
  }
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
