import type { Parser as XmlParser } from 'htmlparser2'

/** How a format calls what this needs to know of its XML. */
export interface XmlNames {
  /** What holds a line of text. */
  paragraph: ReadonlySet<string>
  /** What alone holds text; unset: anything within a paragraph. */
  text?: ReadonlySet<string>
  /** Elements that stand for a space, a tab, an end of line. */
  space: ReadonlySet<string>
  /** Text that nobody reads: instructions, what was taken back. */
  hidden: ReadonlySet<string>
}

/** A piece of text in one element, and where it stands in the XML. */
export interface Segment {
  /** What is read, entities said. */
  text: string
  /** Where its XML begins and ends. */
  start: number
  end: number
  /** The element that holds it: its name, and where its opening tag ends. */
  tag: string
  openEnd: number
  keepsSpace: boolean
}

/** One line of text, over however many elements it was broken. */
export interface Paragraph {
  text: string
  segments: { at: number; segment: Segment }[]
}

/** Elements within elements: tables in tables in text boxes stay far below. */
const deepest = 500

/**
 * The paragraphs of a part's XML, those within text boxes by themselves; `RangeError` for what is
 * nested beyond any document.
 */
export async function paragraphsOf(xml: string, names: XmlNames): Promise<Paragraph[]> {
  const { Parser } = await import('htmlparser2')
  const done: Paragraph[] = []
  const open: Paragraph[] = []
  const tags: { name: string; openEnd: number; keepsSpace: boolean }[] = []
  let hidden = 0
  const parser: XmlParser = new Parser(
    {
      onopentag(name, attributes) {
        if (tags.length > deepest) throw new RangeError('nested too deep')
        tags.push({
          name,
          openEnd: parser.endIndex,
          keepsSpace: attributes['xml:space'] === 'preserve',
        })
        if (names.hidden.has(name)) hidden += 1
        else if (names.paragraph.has(name)) open.push({ text: '', segments: [] })
        const paragraph = open.at(-1)
        if (paragraph && names.space.has(name)) paragraph.text += ' '
      },
      ontext() {
        const paragraph = open.at(-1)
        const tag = tags.at(-1)
        if (!paragraph || !tag || hidden > 0) return
        if (names.text && !names.text.has(tag.name)) return
        const [start, end] = [parser.startIndex, parser.endIndex + 1]
        // Ends of line within the XML are spaces to whoever reads.
        const text = decoded(xml.slice(start, end)).replace(/[\n\r]/g, ' ')
        paragraph.segments.push({
          at: paragraph.text.length,
          segment: {
            text,
            start,
            end,
            tag: tag.name,
            openEnd: tag.openEnd,
            keepsSpace: tag.keepsSpace,
          },
        })
        paragraph.text += text
      },
      onclosetag(name) {
        tags.pop()
        if (names.hidden.has(name)) hidden -= 1
        else if (names.paragraph.has(name)) {
          const paragraph = open.pop()
          if (paragraph) done.push(paragraph)
        }
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
  parser.write(xml)
  parser.end()
  return done
}

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decoded = (raw: string): string =>
  raw.includes('&') ? raw.replace(entity, (_, ...said: (string | undefined)[]) => sign(said)) : raw

function sign([decimal, hex, name]: (string | undefined)[]): string {
  if (name) return named[name.toLowerCase()] ?? ''
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}

/** Where the `length`th character of a segment's text begins in the XML. */
export function placeIn(segment: Segment, xml: string, length: number): number {
  const raw = xml.slice(segment.start, segment.end)
  if (!raw.includes('&')) return segment.start + length
  let read = 0
  let place = 0
  for (const { index, 0: whole, ...said } of raw.matchAll(entity)) {
    if (read + (index - place) > length) break
    read += index - place
    place = index
    if (read >= length) break
    read += sign([said[1], said[2], said[3]]).length
    place = index + whole.length
  }
  return segment.start + place + (length - read)
}
