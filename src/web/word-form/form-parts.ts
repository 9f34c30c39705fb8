import type * as Docx from 'docx'
import type { Paragraph, ParagraphChild, Table } from 'docx'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { hintOf } from './aids'
import { ownBookmark } from './form-marks'
import { nameIn, type OfferedNames } from './offered-names'
import type { Part } from './questions'

/** The page, in twentieths of a point. */
export const a4 = { width: 11906, height: 16838 }
export const margin = { top: 1134, bottom: 1134, left: 1134, right: 1134 }
const textWidth = a4.width - margin.left - margin.right

/** Rows of a table, to begin with. */
const emptyRows = 4

/** What a form is made of: its own sentences, and the places where answers go. */
export class FormParts {
  private sentences = 0

  constructor(
    protected readonly docx: typeof Docx,
    protected readonly locale: Locale,
    protected readonly names: OfferedNames,
  ) {}

  /** Paragraphs of one border, which both programs draw as one box that grows. */
  protected box(lines: number): Paragraph[] {
    return Array.from({ length: lines }, () => this.paragraph({ style: 'FormAnswer', words: '' }))
  }

  protected choices(labels: readonly string[]): Paragraph[] {
    return labels.map(
      (label) =>
        new this.docx.Paragraph({
          style: 'FormChoice',
          children: [
            new this.docx.CheckBox({
              // Word takes no longer name for a box.
              alias: label.slice(0, 60),
              checked: false,
              checkedState: { value: '2612', font: 'MS Gothic' },
              uncheckedState: { value: '2610', font: 'MS Gothic' },
            }),
            new this.docx.TextRun(` ${label}`),
          ],
        }),
    )
  }

  /** One row an answer; more may be added. */
  protected rows(parts: readonly Part[]): Table {
    const widths = shared(parts.map(weightOf))
    const empty = () =>
      new this.docx.TableRow({
        cantSplit: true,
        children: parts.map((_, at) => this.cell(widths[at], [this.inCell('')])),
      })
    return this.table(widths, [
      new this.docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: parts.map((part, at) => this.head(widths[at], part)),
      }),
      ...Array.from({ length: emptyRows }, empty),
    ])
  }

  /** One answer a row, each beside what it answers. */
  protected parts(parts: readonly Part[]): Table {
    const widths = shared([2, 3])
    const { locale } = this
    const head = (['part', 'answer'] as const).map((name, at) =>
      this.cell(
        widths[at],
        [
          this.paragraph({
            style: 'FormCell',
            words: message(locale, `wordForm.doc.${name}`),
            bold: true,
          }),
        ],
        true,
      ),
    )
    return this.table(widths, [
      new this.docx.TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...parts.map(
        (part) =>
          new this.docx.TableRow({
            cantSplit: true,
            children: [
              this.head(widths[0], part),
              this.cell(
                widths[1],
                part.answer.as === 'choice'
                  ? this.choices(part.answer.options.map(({ label }) => label[locale]))
                  : [this.inCell('')],
              ),
            ],
          }),
      ),
    ])
  }

  protected table(widths: number[], rows: Docx.TableRow[]): Table {
    const line = { style: this.docx.BorderStyle.SINGLE, size: 6, color: '8A9BAD' }
    return new this.docx.Table({
      width: { size: textWidth, type: this.docx.WidthType.DXA },
      columnWidths: widths,
      layout: this.docx.TableLayoutType.FIXED,
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      borders: {
        top: line,
        bottom: line,
        left: line,
        right: line,
        insideHorizontal: line,
        insideVertical: line,
      },
      rows,
    })
  }

  protected head(width: number | undefined, part: Part) {
    const hint = part.answer.as === 'choice' ? this.hintBeside(part) : this.hint(part)
    return this.cell(
      width,
      [
        this.paragraph({ style: 'FormCell', words: part.label[this.locale], bold: true }),
        ...(hint ? [this.paragraph({ style: 'FormHint', words: hint })] : []),
      ],
      true,
    )
  }

  protected hint(part: Part): string {
    const areas = this.names.topics.find(({ facet }) => facet === 'area')?.names ?? []
    const labels = areas.map((area) => nameIn(area, this.locale))
    return hintOf(part, this.locale, labels)
  }

  /** Where the choices themselves stand in the cell, nothing needs to list them. */
  protected hintBeside(part: Part): string {
    const inRows = part.answer.as === 'choice' && part.answer.options.length <= 2
    return inRows ? this.hint(part) : ''
  }

  protected cell(width: number | undefined, children: Paragraph[], head = false) {
    return new this.docx.TableCell({
      width: { size: width ?? 0, type: this.docx.WidthType.DXA },
      ...(head ? { shading: { fill: 'E8F0F8' } } : {}),
      children,
    })
  }

  protected inCell(words: string): Paragraph {
    return this.paragraph({ style: 'FormCell', words })
  }

  /** Both programs want a paragraph between a table and what follows. */
  protected gap(): Paragraph {
    return this.paragraph({ style: 'FormGap', words: '' })
  }

  /** A sentence of the form itself, known as such when it comes back. */
  protected own(words: string, strong?: string): ParagraphChild {
    this.sentences += 1
    const said = [words, strong].filter(Boolean)
    return new this.docx.Bookmark({
      id: ownBookmark(said.join(' '), this.sentences),
      children: [
        ...(words ? [new this.docx.TextRun(words)] : []),
        ...(strong
          ? [new this.docx.TextRun({ text: `${words && ' '}${strong}`, bold: true })]
          : []),
      ],
    })
  }

  /** Tells the words of a question as they were, should it ever be asked otherwise. */
  protected sum(words: string): ParagraphChild {
    this.sentences += 1
    return new this.docx.Bookmark({ id: ownBookmark(words, this.sentences), children: [] })
  }

  protected marked(id: string, words: string): ParagraphChild {
    return new this.docx.Bookmark({ id, children: [new this.docx.TextRun(words)] })
  }

  protected paragraph(of: {
    style: string
    words?: string
    bold?: boolean
    children?: ParagraphChild[]
  }): Paragraph {
    const { style, words, bold, children } = of
    const run = words ? [new this.docx.TextRun({ text: words, ...(bold ? { bold } : {}) })] : []
    return new this.docx.Paragraph({ style, children: children ?? run })
  }
}

/** How much of the width a column needs, by what is written in it. */
function weightOf({ answer }: Part): number {
  if (answer.as === 'rich') return 4
  if (answer.as === 'text') return answer.longest > 100 ? 3 : 1.6
  return answer.as === 'yes' ? 2.1 : 1.7
}

function shared(weights: number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => Math.floor((textWidth * weight) / total))
}
