import { isAllowedLink, type RichText } from './rich-text'

type Node = RichText['root']['children'][number]

export interface FromHtml {
  value: RichText
  /** What could not be kept: names of elements, and addresses of links that nobody may follow. */
  dropped: { elements: string[]; links: string[] }
}

/**
 * Makes a rich text of a piece of HTML or of plain words, holding only what the allow-list knows:
 * paragraphs, headings, lists, quotes, links, bold, italic. The words of everything else stay;
 * scripts and styles go with what is in them.
 */
export type ReadHtml = (words: string) => FromHtml

export async function htmlReader(): Promise<ReadHtml> {
  const { Parser } = await import('htmlparser2')
  return (words) => {
    const building = new Building()
    const parser = new Parser(
      {
        onopentag: (name, attributes) => building.open(name, attributes),
        ontext: (text) => building.text(text),
        onclosetag: (name) => building.close(name),
      },
      { decodeEntities: true },
    )
    parser.write(looksLikeHtml(words) ? words : markedUp(words))
    parser.end()
    return building.finish()
  }
}

/** The words of a piece of HTML, lines kept; plain words come back as they are. */
export async function htmlStripper(): Promise<(words: string) => string> {
  const { Parser } = await import('htmlparser2')
  return (words) => {
    if (!looksLikeHtml(words)) return words
    let kept = ''
    let silent = 0
    const parser = new Parser({
      onopentag(name) {
        if (silentElements.has(name)) silent += 1
      },
      ontext(text) {
        if (silent === 0) kept += text
      },
      onclosetag(name) {
        if (silentElements.has(name)) silent -= 1
        if (name === 'br' || blocks.has(name)) kept += '\n'
      },
    })
    parser.write(words)
    parser.end()
    return kept
      .replace(/[ \t\u00a0]+/g, ' ')
      .replace(/ ?\n[\s]*/g, '\n')
      .trim()
  }
}

/** Tags or entities that a browser would read; `a < b` and `R&S` are words. */
export const looksLikeHtml = (words: string): boolean =>
  /<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>|<!--/i.test(words) ||
  /&(#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(words)

const silentElements = new Set(['script', 'style', 'head', 'title', 'template', 'noscript'])
const blocks = new Set(
  'p div section article h1 h2 h3 h4 h5 h6 li ul ol blockquote tr table'.split(' '),
)
const formats: Record<string, number> = { b: 1, strong: 1, i: 2, em: 2 }
/** Their words stay and nothing is lost that a reader would miss. */
const transparent = new Set(
  'html body span font u br small center sub sup tbody thead td th article section div tr'.split(
    ' ',
  ),
)

/** Paragraphs by empty lines or ends of line, `-` and `1.` lists, everything escaped. */
function markedUp(words: string): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const html: string[] = []
  let list: 'ul' | 'ol' | null = null
  for (const line of escaped.replace(/\r\n?/g, '\n').split('\n')) {
    const item = /^\s*(?:([-–•·*])|\d{1,2}[.)])\s+(.+)$/.exec(line)
    const wanted = item ? (item[1] ? 'ul' : 'ol') : null
    if (wanted !== list) html.push(list ? `</${list}>` : '', wanted ? `<${wanted}>` : '')
    list = wanted
    if (item) html.push(`<li>${item[2]}</li>`)
    else if (line.trim() !== '') html.push(`<p>${line.trim()}</p>`)
  }
  if (list) html.push(`</${list}>`)
  return html.join('')
}

interface OpenBlock {
  tag: string
  node: Node
}

/** Builds blocks as tags open and close; nesting that the editor does not know becomes flat. */
class Building {
  readonly #root: Node[] = []
  readonly #dropped = { elements: new Set<string>(), links: new Set<string>() }
  /** The block that takes words, and the lists around it. */
  #block: OpenBlock | null = null
  #lists: Node[] = []
  #link: Node | null = null
  #format: string[] = []
  #silent = 0

  open(name: string, attributes: Record<string, string>): void {
    if (silentElements.has(name)) {
      this.#silent += 1
      this.#dropped.elements.add(name)
    } else if (name in formats) this.#format.push(name)
    else if (/^h[1-6]$/.test(name)) this.#begin(name, heading(name))
    else if (name === 'p') this.#begin(name, paragraph())
    else if (name === 'blockquote') this.#begin(name, element('quote', {}))
    else if (name === 'ul' || name === 'ol') this.#beginList(name)
    else if (name === 'li') this.#beginItem()
    else if (name === 'a') this.#beginLink(attributes.href ?? '')
    else if (name === 'br') this.#push({ type: 'linebreak', version: 1 })
    else if (blocks.has(name)) {
      this.#end()
      if (name === 'table') this.#dropped.elements.add(name)
    } else if (!transparent.has(name)) this.#dropped.elements.add(name)
  }

  text(words: string): void {
    if (this.#silent > 0) return
    const said = words.replace(/\s+/g, ' ')
    if (said === '' || (said === ' ' && !this.#block)) return
    this.#push(
      textNode(
        said,
        this.#format.reduce((all, name) => all | (formats[name] ?? 0), 0),
      ),
    )
  }

  close(name: string): void {
    if (silentElements.has(name)) this.#silent = Math.max(0, this.#silent - 1)
    else if (name in formats) this.#format.splice(this.#format.lastIndexOf(name), 1)
    else if (name === 'a') this.#link = null
    else if (name === 'ul' || name === 'ol') {
      this.#end()
      this.#lists.pop()
    } else if (name === 'td' || name === 'th') this.text(' ')
    else if (blocks.has(name)) this.#end()
  }

  finish(): FromHtml {
    this.#end()
    const children = this.#root.map(trimmed).filter(saysSomething)
    const { elements, links } = this.#dropped
    return {
      value: { root: { ...element('root', {}), children } as RichText['root'] },
      dropped: { elements: [...elements], links: [...links] },
    }
  }

  #begin(tag: string, node: Node): void {
    // A paragraph inside an item or a quote is its words.
    if (tag === 'p' && this.#block && this.#block.tag !== 'p') {
      if (childrenOf(this.#block.node).length > 0) this.#push({ type: 'linebreak', version: 1 })
      return
    }
    this.#end()
    this.#root.push(node)
    this.#block = { tag, node }
  }

  #beginList(tag: 'ul' | 'ol'): void {
    this.#end()
    // A list in a list is told as one: the allow-list knows its items, deep nesting reads badly.
    const around = this.#lists.at(-1)
    const node = around ?? list(tag)
    if (!around) this.#root.push(node)
    this.#lists.push(node)
  }

  #beginItem(): void {
    this.#end()
    if (this.#lists.length === 0) this.#beginList('ul')
    const items = childrenOf(this.#lists.at(-1))
    const node = element('listitem', { value: items.length + 1 })
    items.push(node)
    this.#block = { tag: 'li', node }
  }

  #beginLink(href: string): void {
    const url = href.trim()
    if (!isAllowedLink(url)) {
      if (url !== '') this.#dropped.links.add(url.slice(0, 80))
      return
    }
    const node = element('link', { fields: { url, newTab: false, linkType: 'custom' }, version: 3 })
    this.#push(node)
    this.#link = node
  }

  #push(node: Node): void {
    if (!this.#block) {
      const begun = paragraph()
      this.#root.push(begun)
      this.#block = { tag: 'div', node: begun }
    }
    const isText = node.type === 'text'
    childrenOf(this.#link && isText ? this.#link : this.#block.node).push(node)
  }

  #end(): void {
    this.#block = null
    this.#link = null
  }
}

const element = (type: string, rest: Record<string, unknown>): Node => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children: [],
  ...rest,
})

const paragraph = (): Node => element('paragraph', { textFormat: 0, textStyle: '' })

const heading = (name: string): Node => element('heading', { tag: name <= 'h3' ? 'h3' : 'h4' })

const list = (tag: 'ul' | 'ol'): Node =>
  element('list', { tag, listType: tag === 'ul' ? 'bullet' : 'number', start: 1 })

const textNode = (text: string, format: number): Node => ({
  type: 'text',
  version: 1,
  text,
  format,
  style: '',
  mode: 'normal',
  detail: 0,
})

const childrenOf = (node: Node | undefined): Node[] =>
  Array.isArray(node?.children) ? (node.children as Node[]) : []

/** Without the spaces that only the markup had. */
function trimmed(node: Node): Node {
  if (node.type === 'list')
    return { ...node, children: childrenOf(node).map(trimmed).filter(saysSomething) }
  const children = [...childrenOf(node)]
  while (children.length > 0 && isSpace(children[0])) children.shift()
  while (children.length > 0 && isSpace(children.at(-1))) children.pop()
  return { ...node, children }
}

const isSpace = (node: Node | undefined): boolean =>
  node?.type === 'linebreak' || (typeof node?.text === 'string' && node.text.trim() === '')

const saysSomething = (node: Node): boolean => childrenOf(node).some((child) => !isSpace(child))
