import { isRefused, refused, type Refused } from './file-problem'
import { odtHtml, type KnownStyles } from './odt-html'
import { declaresEntities, readParts, tagsIn, writeParts, type PackagePart } from './open-package'

/** What the text of a document may be, expanded: a hundred times that of a filled form. */
const longestText = 5 * 1024 * 1024
/** Tags in it, which cost more than their length: a filled form has some thousands. */
const mostTags = 40_000

/**
 * The words of a DOCX or ODT that `inspectDocument` took, as HTML: headings, paragraphs, lists,
 * tables, bold, italic, links, and bookmarks as `<a id>`. It is no HTML to show: whoever reads it
 * keeps what they know. Pictures are left out, and nothing that the document refers to is fetched.
 */
export async function textDocumentHtml(
  bytes: Buffer,
  extension: 'docx' | 'odt',
  styles: KnownStyles = {},
): Promise<{ html: string } | Refused> {
  const wanted = extension === 'docx' ? isWordText : isOpenText
  const parts = await readParts(bytes, wanted, longestText)
  if (isRefused(parts)) return parts
  if (parts.some(({ bytes: xml }) => declaresEntities(xml.toString('utf8'))))
    return refused('damaged')
  if (parts.reduce((sum, part) => sum + tagsIn(part.bytes), 0) > mostTags) return refused('bomb')
  try {
    const read = extension === 'docx' ? wordHtml : odtHtml
    return { html: await read(parts, styles) }
  } catch {
    // Nested beyond what can be followed, or no document at all.
    return refused('damaged')
  }
}

/** The parts that hold words or say how they are listed and linked. */
const isWordText = (name: string): boolean =>
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]*\.xml|word\/_rels\/[^/]*\.rels)$/i.test(name)

const isOpenText = (name: string): boolean => name === 'content.xml' || name === 'styles.xml'

async function wordHtml(parts: readonly PackagePart[], styles: KnownStyles): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  const styleMap = Object.entries(styles).map(
    ([name, className]) => `p[style-name='${name}'] => p.${className}:fresh`,
  )
  const { value } = await mammoth.convertToHtml(
    { buffer: await writeParts(parts) },
    {
      styleMap,
      idPrefix: '',
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  )
  return value
}
