import { htmlTreeReader, isBlock, isElement, type Piece } from '../html-tree'
import type { RichText } from '../rich-text'
import { richTextFromHtml } from '../rich-text-from-html'

interface FromHtml {
  /** Null where nothing is said. */
  value: RichText | null
  /** What could not be kept: names of elements, and addresses of links that nobody may follow. */
  dropped: { elements: string[]; links: string[] }
}

/** What cells that hold words or HTML are read by. */
export interface HtmlReader {
  /** A rich text of a cell; in plain words, empty lines, `-` and `1.` say what it is made of. */
  readHtml: (words: string) => FromHtml
  /** The words of a cell, lines kept; plain words come back as they are. */
  strip: (words: string) => string
}

/** Loads what HTML is read with, once for a whole table. */
export async function htmlReader(): Promise<HtmlReader> {
  const treeOf = await htmlTreeReader()
  return {
    readHtml(words) {
      const pieces = treeOf(looksLikeHtml(words) ? words : markedUp(words))
      const links = new Set<string>()
      const value = richTextFromHtml(pieces, (href) => links.add(href.slice(0, 80)))
      return { value, dropped: { elements: [...new Set(lostIn(pieces))], links: [...links] } }
    },
    strip: (words) =>
      looksLikeHtml(words)
        ? linesOf(treeOf(words))
            .replace(/[ \t\u00a0]+/g, ' ')
            .replace(/ ?\n\s*/g, '\n')
            .trim()
        : words,
  }
}

/** Tags or entities that a browser would read; `a < b` and `R&S` are words. */
const looksLikeHtml = (words: string): boolean =>
  /<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>|<!--/i.test(words) ||
  /&(#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(words)

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

/** With them nothing is lost that a reader would miss. */
const keptTags = new Set(
  (
    'html body p div section article center h1 h2 h3 h4 h5 h6 ul ol li blockquote a b strong i em ' +
    'br span font u small sub sup thead tbody tr th td'
  ).split(' '),
)

const lostIn = (pieces: readonly Piece[]): string[] =>
  pieces
    .filter(isElement)
    .flatMap(({ tag, children }) => [...(keptTags.has(tag) ? [] : [tag]), ...lostIn(children)])

const linesOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (!isElement(piece)) return piece
      return linesOf(piece.children) + (piece.tag === 'br' || isBlock(piece) ? '\n' : '')
    })
    .join('')
