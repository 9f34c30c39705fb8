import type * as Docx from 'docx'
import type { Paragraph, ParagraphChild, Table } from 'docx'
import type { ResourceKind } from '../../domain/resources/completeness'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { aidsOf, hintOf, inPanelWords, markWords, neededWords } from './aids'
import { formBookmark, ownBookmark, questionBookmark, stepBookmark } from './form-marks'
import { formStyles } from './form-styles'
import { nameIn, type OfferedNames } from './offered-names'
import type { Part, Question, Step } from './questions'

export interface FormInput {
  kind: ResourceKind
  locale: Locale
  steps: readonly Step[]
  names: OfferedNames
}

/** So many empty lines in a box, and rows in a table, to begin with. */
const emptyLines = 3
const emptyRows = 4

/** The form of one kind in one language, as the bytes of a DOCX. */
export async function makeForm(input: FormInput): Promise<Buffer> {
  const docx = await import('docx')
  const { kind, locale } = input
  const title = message(locale, 'wordForm.doc.title', { kind: message(locale, `kind.${kind}`) })
  const file = new docx.Document({
    title,
    subject: message(locale, 'wordForm.doc.subject'),
    creator: message(locale, 'core.name'),
    styles: formStyles(locale),
    numbering: { config: [bullets(docx)] },
    customProperties: [{ name: 'form', value: formBookmark(markOf(input)) }],
    sections: [
      {
        properties: { page: { size: a4, margin } },
        footers: { default: footer(docx, input) },
        children: new FormWriter(docx, input).whole(title),
      },
    ],
  })
  return docx.Packer.toBuffer(file)
}

/** In twentieths of a point. */
const a4 = { width: 11906, height: 16838 }
const margin = { top: 1134, bottom: 1134, left: 1134, right: 1134 }
const textWidth = a4.width - margin.left - margin.right

const markOf = ({ kind, locale }: FormInput) => ({ kind, locale })

class FormWriter {
  private readonly locale: Locale
  private sentences = 0

  constructor(
    private readonly docx: typeof Docx,
    private readonly input: FormInput,
  ) {
    this.locale = input.locale
  }

  whole(title: string): (Paragraph | Table)[] {
    const { steps } = this.input
    return [...this.opening(title), ...steps.flatMap((step, index) => this.step(step, index))]
  }

  private opening(title: string): Paragraph[] {
    const { kind, locale } = this.input
    const how = ['rest', 'text', 'rows', 'choices', 'people'] as const
    return [
      this.paragraph({ style: 'Title', children: [this.own(title)] }),
      this.paragraph({
        style: 'FormMark',
        children: [this.marked(formBookmark(markOf(this.input)), markWords(kind, locale))],
      }),
      this.paragraph({
        style: 'FormLede',
        children: [this.own(message(locale, 'wordForm.doc.lede'))],
      }),
      this.paragraph({
        style: 'FormLede',
        children: [this.own('', message(locale, 'wordForm.doc.how'))],
      }),
      ...how.map(
        (one) =>
          new this.docx.Paragraph({
            style: 'FormLede',
            numbering: { reference: 'how', level: 0 },
            children: [
              this.own(message(locale, `wordForm.doc.how.${one}`, { needed: neededWords(locale) })),
            ],
          }),
      ),
    ]
  }

  private step(step: Step, index: number): (Paragraph | Table)[] {
    const { locale } = this
    const { label, questions, inPanel } = step
    return [
      new this.docx.Paragraph({
        heading: this.docx.HeadingLevel.HEADING_1,
        children: [this.marked(stepBookmark(index), label[locale])],
      }),
      ...questions.flatMap((question) => this.question(question)),
      ...(inPanel.length
        ? [
            this.paragraph({
              style: 'FormInPanel',
              children: [this.own(inPanelWords(step, locale))],
            }),
          ]
        : []),
    ]
  }

  private question(question: Question): (Paragraph | Table)[] {
    const { name, label } = question
    return [
      new this.docx.Paragraph({
        heading: this.docx.HeadingLevel.HEADING_2,
        children: [
          this.marked(questionBookmark(name), label[this.locale]),
          this.sum(label[this.locale]),
        ],
      }),
      ...aidsOf(question, this.locale).map(
        ({ as, text, strong }) =>
          new this.docx.Paragraph({
            style: as === 'help' ? 'FormHelp' : 'FormExample',
            keepNext: true,
            children: [this.own(text, strong)],
          }),
      ),
      ...this.place(question),
    ]
  }

  /** Where the answer goes. */
  private place({ answer, name }: Question): (Paragraph | Table)[] {
    switch (answer.as) {
      case 'rows':
        return [this.rows(answer.parts), this.gap()]
      case 'parts':
        return [this.parts(answer.parts), this.gap()]
      case 'choice':
        return this.choices(answer.options.map(({ label }) => label[this.locale]))
      case 'edition':
        return this.choices(this.input.names.editions.map((one) => nameIn(one, this.locale)))
      case 'topics':
        return this.topics()
      default:
        return this.box(answer.as === 'rich' ? emptyLines : name === 'title' ? 1 : 2)
    }
  }

  /** Paragraphs of one border, which both programs draw as one box that grows. */
  private box(lines: number): Paragraph[] {
    return Array.from({ length: lines }, () => this.paragraph({ style: 'FormAnswer', words: '' }))
  }

  private topics(): Paragraph[] {
    return this.input.names.topics
      .filter(({ names }) => names.length > 0)
      .flatMap(({ facet, names }) => [
        this.paragraph({
          style: 'FormFacet',
          children: [this.own(message(this.locale, `wordForm.facet.${facet}`))],
        }),
        ...this.choices(names.map((name) => nameIn(name, this.locale))),
      ])
  }

  private choices(labels: readonly string[]): Paragraph[] {
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
  private rows(parts: readonly Part[]): Table {
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
  private parts(parts: readonly Part[]): Table {
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

  private table(widths: number[], rows: Docx.TableRow[]): Table {
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

  private head(width: number | undefined, part: Part) {
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

  private hint(part: Part): string {
    const areas = this.input.names.topics.find(({ facet }) => facet === 'area')?.names ?? []
    const labels = areas.map((area) => nameIn(area, this.locale))
    return hintOf(part, this.locale, labels)
  }

  /** Where the choices themselves stand in the cell, nothing needs to list them. */
  private hintBeside(part: Part): string {
    const inRows = part.answer.as === 'choice' && part.answer.options.length <= 2
    return inRows ? this.hint(part) : ''
  }

  private cell(width: number | undefined, children: Paragraph[], head = false) {
    return new this.docx.TableCell({
      width: { size: width ?? 0, type: this.docx.WidthType.DXA },
      ...(head ? { shading: { fill: 'E8F0F8' } } : {}),
      children,
    })
  }

  private inCell(words: string): Paragraph {
    return this.paragraph({ style: 'FormCell', words })
  }

  /** Both programs want a paragraph between a table and what follows. */
  private gap(): Paragraph {
    return this.paragraph({ style: 'FormGap', words: '' })
  }

  /** A sentence of the form itself, known as such when it comes back. */
  private own(words: string, strong?: string): ParagraphChild {
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
  private sum(words: string): ParagraphChild {
    this.sentences += 1
    return new this.docx.Bookmark({ id: ownBookmark(words, this.sentences), children: [] })
  }

  private marked(id: string, words: string): ParagraphChild {
    return new this.docx.Bookmark({ id, children: [new this.docx.TextRun(words)] })
  }

  private paragraph(of: {
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

const bullets = ({ LevelFormat, AlignmentType }: typeof Docx) => ({
  reference: 'how',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 400, hanging: 260 } } },
    },
  ],
})

function footer(docx: typeof Docx, { kind, locale }: FormInput) {
  const name = message(locale, 'wordForm.doc.title', { kind: message(locale, `kind.${kind}`) })
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        style: 'FormFoot',
        children: [
          new docx.TextRun({
            children: [
              `${message(locale, 'core.name')} · ${name} · ${message(locale, 'wordForm.doc.page')} `,
              docx.PageNumber.CURRENT,
              ' / ',
              docx.PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  })
}
