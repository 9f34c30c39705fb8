import { fold } from '../../domain/fold'
import { bookmarksIn, isElement, wordsOf, type Element, type Piece } from '../../domain/html-tree'
import type { ResourceKind } from '../../domain/resources/completeness'
import { locales, type Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { aidsOf, inPanelWords, markWords, neededWords } from './aids'
import { facets } from './offered-names'
import { isOwn, isStepMark, markIn, questionIn, type FormMark } from './form-marks'
import type { Question, Step } from './questions'

/** What was written under one question. */
export interface Section {
  question: Question
  pieces: Piece[]
}

export interface Sections {
  mark: FormMark
  sections: Section[]
  /** Written under a question that the form does not have any more, or under none. */
  outside: { under: string; written: string }[]
  /** Written in the place of a help or an example. */
  beside: { question: Question; written: string }[]
}

type StepsOf = (kind: ResourceKind) => readonly Step[]

/**
 * The questions of a filled form with what stands under each, in whatever order they are; null
 * where it is no form. A form is known by its bookmarks or, where a program has lost them, by the
 * words of its questions in either language.
 */
export function sectionsOf(pieces: readonly Piece[], stepsOf: StepsOf): Sections | null {
  const blocks = blocksOf(pieces)
  const mark = markOf(blocks, stepsOf)
  if (!mark) return null
  return new Reader(mark, stepsOf(mark.kind)).read(blocks)
}

/** Loose words and what stands in wrappers count as blocks of their own. */
const blocksOf = (pieces: readonly Piece[]): Element[] =>
  pieces.flatMap((piece): Element[] => {
    if (!isElement(piece))
      return piece.trim() === '' ? [] : [{ tag: 'p', attributes: {}, children: [piece] }]
    return piece.tag === 'div' ? blocksOf(piece.children) : [piece]
  })

/** So many questions by their words make a form. */
const fewestQuestions = 3

function markOf(blocks: readonly Element[], stepsOf: StepsOf): FormMark | null {
  for (const block of blocks)
    for (const bookmark of bookmarksIn(block)) {
      const mark = markIn(bookmark)
      if (mark) return mark
    }
  const said = new Set(blocks.filter(isHeading).map((block) => fold(wordsOf(block))))
  const guesses = (['model', 'tool', 'report'] as const).flatMap((kind) =>
    locales.map((locale) => ({
      kind,
      locale,
      known: questionsOf(stepsOf(kind)).filter(({ label }) => said.has(fold(label[locale]))).length,
    })),
  )
  const [best] = guesses.toSorted((one, other) => other.known - one.known)
  return best && best.known >= fewestQuestions ? { kind: best.kind, locale: best.locale } : null
}

const questionsOf = (steps: readonly Step[]): Question[] => steps.flatMap((step) => step.questions)

const isHeading = ({ tag }: Element): boolean => /^h[1-6]$/.test(tag)

class Reader {
  private readonly sections = new Map<string, Section>()
  private readonly outside: Sections['outside'] = []
  private readonly beside: Sections['beside'] = []
  private readonly questions: Question[]
  private readonly own: ReadonlySet<string>
  /** Where the words that follow belong. */
  private at: Section | { under: string } = { under: '' }

  constructor(
    private readonly mark: FormMark,
    private readonly steps: readonly Step[],
  ) {
    this.questions = questionsOf(steps)
    this.own = saidByTheForm(mark.kind, steps)
  }

  read(blocks: readonly Element[]): Sections {
    for (const block of blocks) this.block(block)
    return {
      mark: this.mark,
      sections: [...this.sections.values()],
      outside: this.outside,
      beside: this.beside,
    }
  }

  private block(block: Element): void {
    const words = wordsOf(block)
    const bookmarks = bookmarksIn(block)
    if (bookmarks.some((one) => markIn(one))) return
    const question = this.questionAt(block, bookmarks, words)
    if (question)
      return this.begin(question, bookmarks.some((one) => isOwn(one, words)) ? '' : words)
    const unknown = bookmarks.find((one) => questionIn(one))
    if (unknown) {
      this.at = { under: words }
      return
    }
    if (this.isStep(block, bookmarks, words)) {
      this.at = { under: '' }
      return
    }
    if (words !== '' || block.tag === 'table') this.written(block, words)
  }

  private questionAt(block: Element, bookmarks: string[], words: string): Question | undefined {
    const named = bookmarks.map(questionIn).find((name) => name !== undefined)
    if (named) return this.questions.find(({ name }) => name === named)
    if (!isHeading(block)) return undefined
    const said = fold(words)
    return this.questions.find(({ label }) => locales.some((one) => fold(label[one]) === said))
  }

  /** What is typed into the question itself, after its words, is part of the answer. */
  private begin(question: Question, words: string): void {
    const known = this.sections.get(question.name)
    const section = known ?? { question, pieces: [] }
    this.sections.set(question.name, section)
    this.at = section
    const rest = words && restAfter(words, Object.values(question.label))
    if (rest) section.pieces.push({ tag: 'p', attributes: {}, children: [rest] })
  }

  private isStep(block: Element, bookmarks: string[], words: string): boolean {
    if (bookmarks.some(isStepMark)) return true
    if (!isHeading(block)) return false
    const said = fold(words)
    return this.steps.some(({ label }) => locales.some((one) => fold(label[one]) === said))
  }

  private written(block: Element, words: string): void {
    if (this.isOwn(block, words)) return
    const kept = this.withoutOwnItems(block)
    if (wordsOf(kept) === '') return
    const { at } = this
    const isAid = /^form-(help|example)$/.test(kept.attributes.class ?? '')
    if ('under' in at) this.outside.push({ under: at.under, written: wordsOf(kept) })
    else if (!isAid) at.pieces.push(kept)
    else if (this.isWrittenOver(block, words)) at.pieces.push({ ...kept, attributes: {} })
    // One of an older form, whose marks a program has lost.
    else if (!beginsAsExample(words) || bookmarksIn(block).length > 0)
      this.beside.push({ question: at.question, written: words })
  }

  /** What the form itself says: told by its mark or, where that was lost, by its words. */
  private isOwn(block: Element, words: string): boolean {
    if (block.tag === 'table') return false
    const told = bookmarksIn(block).map((bookmark) => isOwn(bookmark, words))
    return told.includes(true) || this.own.has(fold(words))
  }

  /** The marked help or example is there, and says what the form never said: it is the answer. */
  private isWrittenOver(block: Element, words: string): boolean {
    const marked = bookmarksIn(block).some((bookmark) => isOwn(bookmark, words) === false)
    const said = fold(words)
    return (
      marked && !beginsAsExample(words) && ![...this.own].some((own) => own && said.startsWith(own))
    )
  }

  /** A program may have made one list of the form's own points and a person's. */
  private withoutOwnItems(block: Element): Element {
    if (block.tag !== 'ul' && block.tag !== 'ol') return block
    const children = block.children.filter(
      (item) => !isElement(item) || !this.isOwn(item, wordsOf(item)),
    )
    return { ...block, children }
  }
}

const beginsAsExample = (words: string): boolean =>
  locales.some((locale) => words.startsWith(message(locale, 'wordForm.doc.example')))

/** What follows one of these labels in a line that begins with it. */
function restAfter(words: string, labels: readonly string[]): string {
  for (const label of labels) {
    if (fold(words) === fold(label)) return ''
    if (words.toLowerCase().startsWith(label.toLowerCase()))
      return words.slice(label.length).replace(/^[\s:.–-]+/, '')
  }
  return words
}

/** Every sentence that the form says itself, in both languages, folded. */
function saidByTheForm(kind: ResourceKind, steps: readonly Step[]): ReadonlySet<string> {
  return new Set(
    locales
      .flatMap((locale) => openingWords(kind, locale).concat(aidWords(steps, locale)))
      .map(fold),
  )
}

const openingWords = (kind: ResourceKind, locale: Locale): string[] => {
  const needed = neededWords(locale)
  return [
    message(locale, 'wordForm.doc.title', { kind: message(locale, `kind.${kind}`) }),
    markWords(kind, locale),
    message(locale, 'wordForm.doc.lede'),
    message(locale, 'wordForm.doc.how'),
    message(locale, 'wordForm.doc.how.rest', { needed }),
    message(locale, 'wordForm.doc.how.text'),
    message(locale, 'wordForm.doc.how.rows'),
    message(locale, 'wordForm.doc.how.choices'),
    message(locale, 'wordForm.doc.how.people'),
  ]
}

const aidWords = (steps: readonly Step[], locale: Locale): string[] => [
  ...questionsOf(steps).flatMap((question) =>
    aidsOf(question, locale).flatMap(({ text, strong }) => [text, `${text} ${strong ?? ''}`]),
  ),
  ...steps.map((step) => inPanelWords(step, locale)),
  ...facets.map((facet) => message(locale, `wordForm.facet.${facet}`)),
]
