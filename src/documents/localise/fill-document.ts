import { writeParts } from '../open-package'
import { patternOf, textOfPart } from './find-placeholders'
import { placeIn, type Paragraph } from './paragraphs'
import type { TextDocument, TextPart } from './text-document'

/** What to write for a placeholder; lines are kept. */
export interface Filling {
  placeholder: string
  value: string
}

/** The longest that is written in one place. */
export const longestValue = 2000

/**
 * The document with these places filled, as bytes: each takes the look of its first letter, and
 * nothing else of the file changes. An empty value leaves its place as it is.
 */
export async function fillDocument(
  document: TextDocument,
  fillings: readonly Filling[],
): Promise<Buffer> {
  const text = document.texts.map(textOfPart).join('\n')
  const wanted = fillings
    .filter(({ value }) => value.trim() !== '')
    .map(({ placeholder, value }) => ({
      pattern: patternOf(text, placeholder),
      value: value.trim().slice(0, longestValue).toWellFormed(),
    }))
  const filled = new Map(
    document.texts.map((part) => [part.name, filledPart(document, part, wanted)]),
  )
  return writeParts(
    document.parts.map((part) => {
      const xml = filled.get(part.name)
      return xml === undefined ? part : { ...part, bytes: Buffer.from(xml) }
    }),
  )
}

interface Wanted {
  pattern: RegExp
  value: string
}

interface Edit {
  start: number
  end: number
  xml: string
}

function filledPart({ extension }: TextDocument, part: TextPart, wanted: Wanted[]): string {
  const places = placesIn(textOfPart(part), wanted)
  const edits: Edit[] = []
  let begins = 0
  let next = 0
  for (const paragraph of part.paragraphs) {
    const ends = begins + paragraph.text.length
    for (let place = places[next]; place && place.start < ends; place = places[next]) {
      const { start, end, value } = place
      const inside = { start: start - begins, end: end - begins, value }
      edits.push(...editsOf(part.xml, paragraph, inside, extension))
      next += 1
    }
    begins = ends + 1
  }
  const spaces = new Map(
    edits.filter(({ start, end }) => start === end).map((edit) => [edit.start, edit]),
  )
  const all = [...edits.filter(({ start, end }) => start !== end), ...spaces.values()]
  const pieces: string[] = []
  let at = 0
  for (const { start, end, xml } of all.toSorted((a, b) => a.start - b.start)) {
    pieces.push(part.xml.slice(at, start), xml)
    at = end
  }
  return [...pieces, part.xml.slice(at)].join('')
}

interface Place {
  start: number
  end: number
  value: string
}

/** Where something is to be written in a text; of two that overlap, the first. */
function placesIn(text: string, wanted: readonly Wanted[]): Place[] {
  const found = wanted.flatMap(({ pattern, value }) =>
    [...text.matchAll(pattern)].map(({ index, 0: whole }) => ({
      start: index,
      end: index + whole.length,
      value,
    })),
  )
  const kept: Place[] = []
  for (const place of found.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place)
  return kept
}

function editsOf(
  xml: string,
  { segments }: Paragraph,
  { start, end, value }: Place,
  extension: TextDocument['extension'],
): Edit[] {
  const touched = segments.filter(({ at, segment }) => at < end && at + segment.text.length > start)
  return touched.flatMap(({ at, segment }, index): Edit[] => {
    const from = placeIn(segment, xml, Math.max(0, start - at))
    const to = end - at >= segment.text.length ? segment.end : placeIn(segment, xml, end - at)
    const said = index === 0 ? written(value, segment.tag, extension) : ''
    const edit = { start: from, end: to, xml: said }
    if (extension === 'odt' || segment.tag !== 'w:t' || segment.keepsSpace) return [edit]
    // What is left of the text may now begin or end with a space.
    return [{ start: segment.openEnd, end: segment.openEnd, xml: ' xml:space="preserve"' }, edit]
  })
}

/** A value in the XML of the place, its lines as the format breaks them. */
function written(value: string, tag: string, extension: TextDocument['extension']): string {
  const lines = value.split(/\r\n?|\n/).map((line) => escaped(line.replace(/\t/g, ' ').trimEnd()))
  if (extension === 'odt')
    return lines.map((line) => line.replace(/ {2}/g, ' <text:s/>')).join('<text:line-break/>')
  // The text of a drawing's own shapes breaks only between runs.
  if (tag !== 'w:t') return lines.join(' ')
  return lines.join('</w:t><w:br/><w:t xml:space="preserve">')
}

const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
