import { createHash } from 'node:crypto'
import { fold } from '../../domain/fold'
import { isLocale, type Locale } from '../../i18n/locales'
import { resourceKinds, type ResourceKind } from '../../domain/resources/completeness'

/** The styles that say what a paragraph is; Word and LibreOffice both keep their names. */
export const styleNames = {
  help: 'Form help',
  example: 'Form example',
  answer: 'Form answer',
  choice: 'Form choice',
  facet: 'Form facet',
  inPanel: 'Form in panel',
  hint: 'Form hint',
  lede: 'Form lede',
  mark: 'Form mark',
} as const

/**
 * The styles as whoever reads a document is to tell them: `form-help` and so on. An answer is not
 * told from what people paste in.
 */
export const styleClasses: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(styleNames)
    .filter((name) => name !== styleNames.answer)
    .map((name) => [name, name.toLowerCase().replaceAll(' ', '-')]),
)

export interface FormMark {
  kind: ResourceKind
  locale: Locale
}

/** Names of bookmarks, which survive other programs, other formats and other words. */
export const formBookmark = ({ kind, locale }: FormMark): string => `form_${kind}_${locale}`
export const questionBookmark = (name: string): string => `question_${name}`
export const stepBookmark = (index: number): string => `step_${index + 1}`

/** What a bookmark says, if it is one of a form. */
export function markIn(bookmark: string): FormMark | null {
  const [, kind, locale] = /form_([a-z]+)_([a-z]{2})$/.exec(bookmark) ?? []
  const known = resourceKinds.find((one) => one === kind)
  return known && isLocale(locale) ? { kind: known, locale } : null
}

export const questionIn = (bookmark: string): string | undefined =>
  /question_(\w+)$/.exec(bookmark)?.[1]

export const isStepMark = (bookmark: string): boolean => /step_\d+$/.test(bookmark)

/**
 * What the form itself says carries the sum of its words: whatever it says in later years, a
 * sentence that nobody touched is known for the form's own. `nth` tells two of the same apart.
 */
export const ownBookmark = (words: string, nth: number): string => `own_${sumOf(words)}_${nth}`

/** Whether a bookmark says that these very words are the form's own; null where it says nothing. */
export function isOwn(bookmark: string, words: string): boolean | null {
  const sum = /own_([\da-f]{12})_\d+$/.exec(bookmark)?.[1]
  return sum === undefined ? null : sum === sumOf(words)
}

const sumOf = (words: string): string =>
  createHash('sha256').update(fold(words)).digest('hex').slice(0, 12)
