import { isUtf8 } from 'node:buffer'
import { isRefused, type Refused } from '../file-problem'
import { inspectDocument } from '../inspect-file'
import { declaresEntities, readParts, tagsIn, type PackagePart } from '../open-package'
import { paragraphsOf, type Paragraph, type XmlNames } from './paragraphs'
import { withoutForeign } from './without-foreign'

/** Why a document is not filled in here, beside what keeps a file out altogether. */
export type NotFillable = Refused | { refused: 'other_type' | 'remote' | 'too_long' }

/** One part of a document in which people read words. */
export interface TextPart {
  name: string
  xml: string
  paragraphs: Paragraph[]
}

/** A DOCX or ODT taken apart. */
export interface TextDocument {
  extension: 'docx' | 'odt'
  parts: PackagePart[]
  texts: TextPart[]
}

/** Everything inside it, expanded; and of that, the XML that is read. */
const largestPackage = 60 * 1024 * 1024
const longestXml = 8 * 1024 * 1024
/** Characters that people read: some two hundred and fifty pages. */
const longestText = 600_000
/** Tags, which cost more than their length. */
const mostTags = 400_000

/**
 * Takes a text document apart to be filled in. Refused: what an upload refuses, what is neither
 * DOCX nor ODT, what calls for things elsewhere, what is too long.
 */
export async function openTextDocument(
  bytes: Buffer,
  name: string,
): Promise<TextDocument | NotFillable> {
  const inspected = await inspectDocument(bytes, name)
  if (isRefused(inspected)) return inspected
  const { extension } = inspected
  if (extension !== 'docx' && extension !== 'odt') return { refused: 'other_type' }
  const all = await readParts(bytes, () => true, largestPackage)
  if (isRefused(all)) return all.refused === 'bomb' ? { refused: 'too_long' } : all
  const parts = withoutForeign(all, extension)
  if (parts === null) return { refused: 'remote' }
  const wanted = parts.filter((part) => isText[extension].test(part.name))
  if (wanted.reduce((sum, part) => sum + part.bytes.length, 0) > longestXml)
    return { refused: 'too_long' }
  if (wanted.reduce((sum, part) => sum + tagsIn(part.bytes), 0) > mostTags)
    return { refused: 'too_long' }
  if (!wanted.every((part) => isUtf8(part.bytes))) return { refused: 'damaged' }
  const texts = await Promise.all(wanted.map((part) => textPart(part, names[extension]))).catch(
    () => null,
  )
  if (!texts) return { refused: 'damaged' }
  if (texts.some(({ xml }) => declaresEntities(xml))) return { refused: 'damaged' }
  const characters = texts
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((sum, { text }) => sum + text.length, 0)
  return characters > longestText ? { refused: 'too_long' } : { extension, parts, texts }
}

async function textPart({ name, bytes }: PackagePart, called: XmlNames): Promise<TextPart> {
  const xml = bytes.toString('utf8')
  return { name, xml, paragraphs: await paragraphsOf(xml, called) }
}

const isText = {
  docx: /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/i,
  // Headers and footers stand with the styles.
  odt: /^(content|styles)\.xml$/,
}

const names: Record<'docx' | 'odt', XmlNames> = {
  docx: {
    paragraph: new Set(['w:p', 'a:p']),
    text: new Set(['w:t', 'a:t']),
    space: new Set(['w:tab', 'w:br', 'w:cr', 'a:br']),
    hidden: new Set(['w:instrText', 'w:delText', 'w:del']),
  },
  odt: {
    paragraph: new Set(['text:p', 'text:h']),
    space: new Set(['text:s', 'text:tab', 'text:line-break']),
    hidden: new Set(['text:tracked-changes', 'office:annotation', 'svg:title', 'svg:desc']),
  },
}
