import type * as Docx from 'docx'
import { formatDate } from '../../../i18n/format'
import { message } from '../../../i18n/message'
import type { Block, NoteInput, Words } from './note-content'
import { noteSections } from './note-sections'

const languages = { it: 'it-IT', en: 'en-GB' } as const
const ink = '17324D'
const muted = '455B71'

/** The page, in twentieths of a point: two of them hold the note. */
const notePage = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1247, bottom: 1020, left: 1134, right: 1134, header: 510, footer: 450 },
}
const textWidth = notePage.size.width - notePage.margin.left - notePage.margin.right

/** The note for the council as a Word document: «bozza» and the city's name on every page. */
export async function noteDocx(input: NoteInput): Promise<Buffer> {
  const docx = await import('docx')
  const { locale, known, takenAt } = input
  const title = message(locale, 'note.title')
  const file = new docx.Document({
    title: `${title}: ${known.resource.title.value}`,
    creator: known.adopter.name,
    lastModifiedBy: message(locale, 'export.portal'),
    description: [message(locale, 'note.draft'), markOf(input), input.address]
      .filter(Boolean)
      .join(' · '),
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 20, language: { value: languages[locale] } },
          paragraph: { spacing: { after: 60 } },
        },
        title: {
          run: { font: 'Calibri', size: 32, bold: true, color: ink },
          paragraph: { spacing: { after: 20 } },
        },
        heading1: {
          run: { font: 'Calibri', size: 22, bold: true, color: ink },
          paragraph: { spacing: { before: 120, after: 30 }, keepNext: true },
        },
        listParagraph: { paragraph: { spacing: { after: 30 } } },
      },
    },
    sections: [
      {
        properties: { page: notePage },
        headers: { default: header(docx, input) },
        footers: { default: footer(docx, input) },
        children: [
          new docx.Paragraph({ style: 'Title', children: [new docx.TextRun(title)] }),
          new docx.Paragraph({
            children: [
              new docx.TextRun({
                text: message(locale, 'note.prepared', {
                  date: formatDate(locale, takenAt),
                  city: known.adopter.name,
                }),
                color: muted,
                size: 18,
              }),
            ],
          }),
          ...noteSections(input).flatMap(({ title: heading, blocks }) => [
            new docx.Paragraph({ heading: docx.HeadingLevel.HEADING_1, text: heading }),
            ...blocks.flatMap((block) => drawn(docx, block)),
          ]),
        ],
      },
    ],
  })
  return docx.Packer.toBuffer(file)
}

function drawn(docx: typeof Docx, block: Block): (Docx.Paragraph | Docx.Table)[] {
  if (block.as === 'text') return [new docx.Paragraph({ children: runs(docx, block) })]
  if (block.as === 'list')
    return block.items.map(
      (item) =>
        new docx.Paragraph({
          style: 'ListParagraph',
          bullet: { level: 0 },
          children: runs(docx, item),
        }),
    )
  return [table(docx, block), new docx.Paragraph({ spacing: { after: 0, line: 60 }, children: [] })]
}

function runs(docx: typeof Docx, { label, text, lang }: Words): Docx.TextRun[] {
  const language = lang ? { language: { value: languages[lang] } } : {}
  return [
    ...(label ? [new docx.TextRun({ text: text ? `${label}: ` : label, bold: true })] : []),
    ...(text ? [new docx.TextRun({ text, ...language })] : []),
  ]
}

function table(docx: typeof Docx, { head, rows }: Extract<Block, { as: 'table' }>): Docx.Table {
  const widths = [0.5, 0.2, 0.3].map((part) => Math.floor(textWidth * part))
  const line = { style: docx.BorderStyle.SINGLE, size: 4, color: 'B8C4D0' }
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' }
  const row = (cells: string[], isHead: boolean) =>
    new docx.TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, at) =>
          new docx.TableCell({
            width: { size: widths[at] ?? 0, type: docx.WidthType.DXA },
            children: [
              new docx.Paragraph({
                spacing: { after: 0 },
                children: [new docx.TextRun({ text, size: 19, bold: isHead })],
              }),
            ],
          }),
      ),
    })
  return new docx.Table({
    width: { size: textWidth, type: docx.WidthType.DXA },
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    margins: { top: 20, bottom: 20, left: 0, right: 120 },
    borders: {
      top: line,
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  })
}

/** The city's name, and «bozza» where nobody overlooks it. */
function header(docx: typeof Docx, { locale, known }: NoteInput): Docx.Header {
  return new docx.Header({
    children: [
      new docx.Paragraph({
        tabStops: [{ type: docx.TabStopType.RIGHT, position: textWidth }],
        border: {
          bottom: { style: docx.BorderStyle.SINGLE, size: 6, color: 'B8C4D0', space: 4 },
        },
        children: [
          new docx.TextRun({ text: known.adopter.name, bold: true, color: ink, size: 22 }),
          new docx.TextRun({
            children: [new docx.Tab(), message(locale, 'note.draft')],
            bold: true,
            allCaps: true,
            color: '8C99A6',
            size: 36,
            characterSpacing: 80,
          }),
        ],
      }),
    ],
  })
}

function footer(docx: typeof Docx, input: NoteInput): Docx.Footer {
  const { locale, address } = input
  const { PageNumber } = docx
  const said = [message(locale, 'note.draft'), markOf(input), address].filter(Boolean).join(' · ')
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        alignment: docx.AlignmentType.CENTER,
        children: [
          new docx.TextRun({
            children: [`${said} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
            size: 16,
            color: muted,
          }),
        ],
      }),
    ],
  })
}

/** Invented content, or content nobody in the city has verified, says so on every page. */
function markOf({ locale, known, replication }: NoteInput): string | null {
  const marks = [known.resource.provenance, replication?.provenance]
  const mark = (['demonstration', 'publicSources'] as const).find((one) => marks.includes(one))
  return mark ? message(locale, `provenance.${mark}`) : null
}
