import { isLocale, type Locale } from '../../i18n/locales'
import { resourceKinds, type ResourceKind } from '../../domain/resources/completeness'

/** Raised when questions or aids are said otherwise, so that an older form is read as one. */
export const formVersion = 1

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
  version: number
}

/** Names of bookmarks, which survive other programs, other formats and other words. */
export const formBookmark = ({ kind, locale, version }: FormMark): string =>
  `form_${kind}_${locale}_v${version}`
export const questionBookmark = (name: string): string => `question_${name}`
export const stepBookmark = (index: number): string => `step_${index + 1}`

/** What a bookmark says, if it is one of a form. */
export function markIn(bookmark: string): FormMark | null {
  const [, kind, locale, version] = /form_([a-z]+)_([a-z]{2})_v(\d{1,4})$/.exec(bookmark) ?? []
  const known = resourceKinds.find((one) => one === kind)
  return known && isLocale(locale) ? { kind: known, locale, version: Number(version) } : null
}

export const questionIn = (bookmark: string): string | undefined =>
  /question_(\w+)$/.exec(bookmark)?.[1]

export const isStepMark = (bookmark: string): boolean => /step_\d+$/.test(bookmark)
