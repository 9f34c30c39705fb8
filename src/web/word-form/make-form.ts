import type * as Docx from 'docx'
import type { Paragraph, Table } from 'docx'
import type { ResourceKind } from '../../domain/resources/completeness'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { aidsOf, inPanelWords, markWords, neededWords } from './aids'
import { formBookmark, questionBookmark, stepBookmark } from './form-marks'
import { a4, FormParts, margin } from './form-parts'
import { formStyles } from './form-styles'
import { nameIn, type OfferedNames } from './offered-names'
import type { Question, Step } from './questions'

export interface FormInput {
  kind: ResourceKind
  locale: Locale
  steps: readonly Step[]
  names: OfferedNames
}

/** So many empty lines in a box, to begin with. */
const emptyLines = 3

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

const markOf = ({ kind, locale }: FormInput) => ({ kind, locale })

class FormWriter extends FormParts {
  constructor(
    docx: typeof Docx,
    private readonly input: FormInput,
  ) {
    super(docx, input.locale, input.names)
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
