import { office, zip, type Entry } from '../files/made'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const part = (name: string, content: string): Entry => ({
  name,
  content: name === 'mimetype' ? content : `<?xml version="1.0" encoding="UTF-8"?>${content}`,
})

/** A DOCX whose body, header and footer are these paragraphs. */
export const docx = (
  body: string,
  { header = '', footer = '', more = [] as Entry[] } = {},
): Buffer =>
  office('docx', [
    part('word/document.xml', `<w:document ${w}><w:body>${body}</w:body></w:document>`),
    part('word/header1.xml', `<w:hdr ${w}>${header}</w:hdr>`),
    part('word/footer1.xml', `<w:ftr ${w}>${footer}</w:ftr>`),
    part('word/styles.xml', `<w:styles ${w}/>`),
    ...more,
  ])

export const run = (text: string, look = '', space = true): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t${space ? ' xml:space="preserve"' : ''}>${text}</w:t></w:r>`

export const p = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`

const o = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
].join(' ')

/** An ODT whose text and footer are these paragraphs. */
export const odt = (body: string, { footer = '', more = [] as Entry[] } = {}): Buffer =>
  zip([
    part('mimetype', 'application/vnd.oasis.opendocument.text'),
    part(
      'content.xml',
      `<office:document-content ${o}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    part(
      'styles.xml',
      `<office:document-styles ${o}><office:master-styles><style:master-page><style:footer>${footer}</style:footer></style:master-page></office:master-styles></office:document-styles>`,
    ),
    part(
      'meta.xml',
      `<office:document-meta ${o}><office:meta><meta:template xlink:href="file:///C:/modelli/a.ott"/></office:meta></office:document-meta>`,
    ),
    ...more,
  ])
