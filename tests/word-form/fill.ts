import { fields } from '../../collections/resources/fields'
import { readParts, writeParts, type PackagePart } from '../../src/documents/open-package'
import { isRefused } from '../../src/documents/file-problem'
import type { ResourceKind } from '../../src/domain/resources/completeness'
import type { Locale } from '../../src/i18n/locales'
import { makeForm } from '../../src/web/word-form/make-form'
import type { OfferedName, OfferedNames } from '../../src/web/word-form/offered-names'
import { stepsIn } from '../../src/web/word-form/questions'

/** The form of a kind, filled by hand: in its XML, as an office program leaves it. */
export class PaperForm {
  constructor(public xml: string) {}

  /** Paragraphs in the box under a question, as the text of each. */
  write(question: string, ...paragraphs: string[]): this {
    return this.writeXml(question, paragraphs.map(paragraphXml).join(''))
  }

  /** The same, as whatever XML a program writes. */
  writeXml(question: string, xml: string): this {
    const at = this.after(question)
    const box = this.xml.indexOf(emptyAnswer, at)
    if (box < 0) throw new Error(`no box under ${question}`)
    this.xml = this.xml.slice(0, box) + xml + this.xml.slice(box + emptyAnswer.length)
    return this
  }

  /** A box ticked, by the words beside it; the first of these words after the question. */
  tick(question: string, label: string): this {
    const said = ` ${label}</w:t>`
    const words = this.xml.indexOf(said, this.after(question))
    const box = this.xml.lastIndexOf('<w14:checkbox>', words)
    if (words < 0 || box < 0) throw new Error(`no box for ${label}`)
    const ticked = this.xml
      .slice(box, words)
      .replace('w14:checked w14:val="0"', 'w14:checked w14:val="1"')
      .replace('☐', '☒')
    this.xml = this.xml.slice(0, box) + ticked + this.xml.slice(words)
    return this
  }

  /** Cells of the table under a question, row by row; the rows beyond those there are added. */
  rows(question: string, rows: string[][]): this {
    const start = this.xml.indexOf('<w:tbl>', this.after(question))
    const end = this.xml.indexOf('</w:tbl>', start)
    const table = this.xml.slice(start, end)
    const [opening = '', ...inside] = table.split('<w:tr>')
    const filled = rows.map((cells) => rowFrom(inside[1] ?? '', cells))
    const made = [opening, inside[0] ?? '', ...filled].join('<w:tr>')
    this.xml = this.xml.slice(0, start) + made + this.xml.slice(end)
    return this
  }

  /** The answer beside a row's own words in the table under a question. */
  part(question: string, label: string, words: string): this {
    const row = this.xml.indexOf(`>${label}</w:t>`, this.after(question))
    const cell = this.xml.indexOf(emptyCell, row)
    this.xml =
      this.xml.slice(0, cell) + paragraphXml(words) + this.xml.slice(cell + emptyCell.length)
    return this
  }

  replace(words: string, others: string): this {
    if (!this.xml.includes(words)) throw new Error(`nowhere: ${words}`)
    this.xml = this.xml.replace(words, others)
    return this
  }

  private after(question: string): number {
    const at = this.xml.indexOf(`w:name="question_${question}"`)
    if (at < 0) throw new Error(`no question ${question}`)
    return at
  }
}

/** A form with what `fill` wrote in it, as the bytes of a DOCX. */
export async function filledForm(
  kind: ResourceKind,
  locale: Locale,
  fill: (form: PaperForm) => PaperForm = (form) => form,
  { names = someNames, steps = stepsIn(fields, kind) } = {},
): Promise<Buffer> {
  const made = await makeForm({ kind, locale, steps, names })
  return changedForm(made, (xml) => fill(new PaperForm(xml)).xml)
}

/** A DOCX with its words' XML changed. */
export async function changedForm(
  docx: Buffer,
  change: (xml: string) => string,
  part = 'word/document.xml',
): Promise<Buffer> {
  const parts = await readParts(docx, () => true, 50_000_000)
  if (isRefused(parts)) throw new Error(parts.refused)
  return writeParts(
    parts.map((one): PackagePart => {
      if (one.name !== part) return one
      return { ...one, bytes: Buffer.from(change(one.bytes.toString('utf8'))) }
    }),
  )
}

const emptyAnswer = '<w:p><w:pPr><w:pStyle w:val="FormAnswer"/></w:pPr></w:p>'
const emptyCell = '<w:p><w:pPr><w:pStyle w:val="FormCell"/></w:pPr></w:p>'

export const paragraphXml = (words: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="FormAnswer"/></w:pPr><w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`

function rowFrom(empty: string, cells: string[]): string {
  const [before = '', ...rest] = empty.split(emptyCell)
  return before + rest.map((after, at) => paragraphXml(cells[at] ?? '') + after).join('')
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const offered = (id: string, it: string, en: string, ...also: string[]): OfferedName => ({
  id,
  label: { it, en },
  also,
})

/** A small vocabulary, for what needs no portal. */
export const someNames: OfferedNames = {
  topics: [
    {
      facet: 'area',
      names: [
        offered('civic', 'Impegno civico', 'Civic engagement'),
        offered(
          'housing',
          'Housing e inclusione abitativa',
          'Housing and housing inclusion',
          'casa',
        ),
      ],
    },
    { facet: 'target', names: [offered('women', 'Donne sole', 'Women alone', 'donne')] },
    { facet: 'theme', names: [offered('work', 'Lavoro', 'Work', 'occupazione')] },
  ],
  editions: [offered('e2', 'LGNET2', 'LGNET2'), offered('e3', 'LGNET3', 'LGNET3')],
  organisations: [offered('porto', 'Porto Esempio', 'Porto Esempio')],
}
