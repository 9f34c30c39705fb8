import { plainLines } from './plain-lines'
import { entryHtml } from './entry-html'
import type { Entry } from './read-entry'
import { readImages } from './read-images'
import { message } from '../../../i18n/message'

const languages = { it: 'it-IT', en: 'en-GB' } as const

/**
 * The whole entry as a Word document: the page's own headings, lists and tables with their header
 * rows, texts for images, each text in its language. Nothing in it is fetched from anywhere.
 */
export async function entryDocx(entry: Entry): Promise<Buffer> {
  const { locale, resource, address } = entry
  const [docx, { htmlToContent }] = await Promise.all([import('docx'), import('docx/html')])
  const { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } = docx
  const sources = new Set<string>()
  const html = await entryHtml(entry, { image: (src) => (sources.add(src), src) })
  const images = await readImages(sources)
  const provenance = markOf(entry)
  const written = new Document({
    title: resource.title.value,
    creator: resource.organisation.label,
    lastModifiedBy: message(locale, 'export.portal'),
    description: [resource.summary?.value, provenance, address].filter(Boolean).join(' · '),
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: languages[locale] } },
          paragraph: { spacing: { after: 120 } },
        },
        heading1: heading(36),
        heading2: heading(28),
        heading3: heading(24),
        heading4: heading(22),
      },
    },
    sections: [
      {
        children: htmlToContent(await plainLines(html), {
          images: (src) => images.get(src)?.bytes,
          stylesheet: 'th, caption { text-align: left } .pair-name { font-weight: bold }',
        }),
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({
                    text: [provenance, address].filter(Boolean).join(' · '),
                    size: 16,
                  }),
                  new TextRun({ children: [' · ', PageNumber.CURRENT], size: 16 }),
                ],
              }),
            ],
          }),
        },
      },
    ],
  })
  return Packer.toBuffer(written)
}

const heading = (size: number) =>
  ({
    run: { font: 'Calibri', size, bold: true, color: '17324D' },
    paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
  }) as const

/** Invented content says so on every page. */
const markOf = ({ locale, resource: { provenance } }: Entry): string | null =>
  provenance === 'demonstration' || provenance === 'publicSources'
    ? message(locale, `provenance.${provenance}`)
    : null
