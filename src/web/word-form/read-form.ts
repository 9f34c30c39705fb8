import { htmlTree } from '../../domain/html-tree'
import type { ResourceKind } from '../../domain/resources/completeness'
import type { Locale } from '../../i18n/locales'
import { sectionsOf, type Section } from './form-sections'
import { AnswerReader, type Unread } from './read-answer'
import type { OfferedNames } from './offered-names'
import type { Both, Step } from './questions'

/** A filled form, read. */
export interface FilledForm {
  kind: ResourceKind
  /** The language it asks in, and so that of the answers. */
  locale: Locale
  title: string | null
  /** The fields of an entry, as Payload takes them. */
  content: Record<string, unknown>
  /** The questions that were answered, in the form's order. */
  answered: Both[]
  unread: Unread[]
}

export interface Asked {
  stepsOf: (kind: ResourceKind) => readonly Step[]
  names: OfferedNames
}

/**
 * Reads a form from what its document was made into; null where it is none. What cannot be placed
 * is never lost: it is in `unread`, with what was written and why.
 */
export async function readForm(
  html: string,
  { stepsOf, names }: Asked,
): Promise<FilledForm | null> {
  const found = sectionsOf(await htmlTree(html), stepsOf)
  if (!found) return null
  const { mark, sections, outside, beside } = found
  const order = stepsOf(mark.kind).flatMap(({ questions }) => questions.map(({ name }) => name))
  const place = ({ question }: Section) => order.indexOf(question.name)
  const content: Record<string, unknown> = {}
  const answered: Both[] = []
  const unread: Unread[] = []
  for (const { question, pieces } of sections.toSorted((a, b) => place(a) - place(b))) {
    const reader = new AnswerReader(question.label, mark.locale, names)
    const value = reader.answer(question.answer, pieces)
    unread.push(...reader.unread)
    if (value === null) continue
    content[question.name] = value
    answered.push(question.label)
  }
  unread.push(
    ...beside.map(({ question, written }): Unread => ({
      question: question.label,
      written,
      why: { key: 'wordForm.why.besideExample' },
    })),
    ...outside.map(({ under, written }): Unread => ({
      question: under ? { it: under, en: under } : null,
      written,
      why: { key: 'wordForm.why.outside' },
    })),
  )
  const { title, ...rest } = content
  return {
    kind: mark.kind,
    locale: mark.locale,
    title: typeof title === 'string' ? title : null,
    content: rest,
    answered,
    unread,
  }
}
