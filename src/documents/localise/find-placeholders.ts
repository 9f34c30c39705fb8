import type { TextDocument, TextPart } from './text-document'

/** A place to fill, as it stands in a document. */
export interface FoundPlaceholder {
  /** As it is listed or, for one that is not, as it is written. */
  placeholder: string
  /** How many times. */
  times: number
}

export interface Found {
  /** Of those listed, what is there. */
  listed: FoundPlaceholder[]
  missing: string[]
  /** What looks like a place to fill and is not listed. */
  others: FoundPlaceholder[]
}

/** Of those that look so, at most. */
const mostOthers = 60

/** Which of the listed placeholders stand in a document, and what else looks like one. */
export function findPlaceholders(document: TextDocument, listed: readonly string[]): Found {
  const text = wholeText(document)
  const wanted = distinct(listed)
  const counted = wanted.map((placeholder) => ({
    placeholder,
    times: [...text.matchAll(patternOf(text, placeholder))].length,
  }))
  return {
    listed: counted.filter(({ times }) => times > 0),
    missing: counted.filter(({ times }) => times === 0).map(({ placeholder }) => placeholder),
    others: others(text, wanted),
  }
}

/** All that is read in it, a paragraph a line: no placeholder goes on in the next. */
const wholeText = ({ texts }: TextDocument): string => texts.map(textOfPart).join('\n')

export const textOfPart = ({ paragraphs }: TextPart): string =>
  paragraphs.map(({ text }) => text).join('\n')

/** The same placeholder by any writing. */
export const keyOf = (placeholder: string): string =>
  bare(placeholder)
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .toLowerCase()

function distinct(listed: readonly string[]): string[] {
  const known = new Map<string, string>()
  for (const placeholder of listed)
    if (keyOf(placeholder) !== '' && !known.has(keyOf(placeholder)))
      known.set(keyOf(placeholder), placeholder.trim())
  return [...known.values()]
}

const opening = '(?:\\[{1,2}|\\{{1,2}|<{1,2})'
const space = '[^\\S\\n]'
const closing = '(?:\\]{1,2}|\\}{1,2}|>{1,2})'

/**
 * Where this placeholder stands: within brackets of any kind or, where a document has none such and
 * the list writes none, the words themselves.
 */
export function patternOf(text: string, placeholder: string): RegExp {
  const inner = [...bare(placeholder)]
    .map(loose)
    .join('')
    .replace(/(?:\\s\+)+/g, `${space}+`)
  const inBrackets = new RegExp(`${opening}${space}*${inner}${space}*${closing}`, 'giu')
  const isBare = bare(placeholder) === placeholder.trim()
  if (!isBare || text.search(inBrackets) >= 0) return inBrackets
  const before = /^[\p{L}\p{N}]/u.test(bare(placeholder)) ? '(?<![\\p{L}\\p{N}])' : ''
  const after = /[\p{L}\p{N}]$/u.test(bare(placeholder)) ? '(?![\\p{L}\\p{N}])' : ''
  return new RegExp(`${before}${inner}${after}`, 'giu')
}

/** One character as a document may write it. */
function loose(character: string): string {
  if (/\s/.test(character)) return '\\s+'
  if (/['’ʼ]/.test(character)) return "['’ʼ]"
  if (/["“”]/.test(character)) return '["“”]'
  if (/[-–‑]/.test(character)) return '[-–‑]'
  return character.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&')
}

/** Without the brackets around it, and the quotation marks around those. */
function bare(placeholder: string): string {
  const said = placeholder
    .trim()
    .replace(/^[«“"](.*)[»”"]$/s, '$1')
    .trim()
  return said.replace(/^(?:\[{1,2}|\{{1,2}|<{1,2})(.*?)(?:\]{1,2}|\}{1,2}|>{1,2})$/s, '$1').trim()
}

const looksSo =
  /\[[^[\]\n]{2,80}\]|\{\{[^{}\n]{1,80}\}\}|\{[\p{L}][^{}\n]{1,80}\}|<<[^<>\n]{1,80}>>|<[\p{L}][^<>\n]{1,60}>|(?<![\p{L}\p{N}])X{3,12}(?![\p{L}\p{N}])/gu

function others(text: string, listed: readonly string[]): FoundPlaceholder[] {
  const known = new Set(listed.map(keyOf))
  const counted = new Map<string, FoundPlaceholder>()
  for (const [written] of text.matchAll(looksSo)) {
    const key = keyOf(written)
    // A note's number, something left out, a box to tick.
    if (known.has(key) || /^([\d\s.,;…_-]*|x)$/.test(key) || key === 'omissis') continue
    const before = counted.get(key)
    if (before) before.times += 1
    else if (counted.size < mostOthers) counted.set(key, { placeholder: written, times: 1 })
  }
  return [...counted.values()]
}
