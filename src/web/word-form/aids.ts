import type { ResourceKind } from '../../domain/resources/completeness'
import { formatNumber } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import type { Part, Question, Step } from './questions'

/** A sentence that stands beside a question; what is read back is told from it. */
export interface Aid {
  as: 'help' | 'example'
  text: string
  /** Said more loudly, at its end. */
  strong?: string
}

/** What the form says under a question before its answer, a paragraph each. */
export function aidsOf(question: Question, locale: Locale): Aid[] {
  const { help, example, needed, answer } = question
  const said = help?.[locale] ?? ''
  const longest =
    answer.as === 'text' && answer.longest <= 1000 && !/\d/.test(said)
      ? message(locale, 'wordForm.doc.longest', { longest: formatNumber(locale, answer.longest) })
      : ''
  const how =
    answer.as === 'choice' || answer.as === 'edition'
      ? message(locale, 'wordForm.doc.one')
      : answer.as === 'topics'
        ? message(locale, 'wordForm.doc.many')
        : ''
  const text = [said, longest, how].filter(Boolean).join(' ')
  const strong = needed ? message(locale, 'panel.neededToSend') : undefined
  return [
    ...(text || strong ? [{ as: 'help' as const, text, ...(strong ? { strong } : {}) }] : []),
    ...(example
      ? [
          {
            as: 'example' as const,
            text: `${message(locale, 'wordForm.doc.example')} ${example[locale]}`,
          },
        ]
      : []),
  ]
}

/** What a column or a row of a table says under its name. */
export function hintOf({ name, answer }: Part, locale: Locale, areas: readonly string[]): string {
  const oneOf = (options: readonly string[]) =>
    message(locale, 'wordForm.doc.oneOf', { options: options.join(' / ') })
  switch (answer.as) {
    case 'yes':
      return message(locale, 'wordForm.doc.yes')
    case 'day':
      return message(locale, 'wordForm.doc.day')
    case 'number':
      return message(locale, name === 'amount' ? 'wordForm.doc.euro' : 'wordForm.doc.number')
    case 'choice':
      return oneOf(answer.options.map(({ label }) => label[locale]))
    case 'topics':
      return oneOf(areas)
    case 'organisation':
      return message(locale, 'wordForm.doc.organisation')
    default:
      return ''
  }
}

/** What is left to the panel in one step; nothing where there is nothing. */
export const inPanelWords = ({ inPanel }: Step, locale: Locale): string =>
  inPanel.length === 0
    ? ''
    : message(locale, 'wordForm.doc.inPanel.why', {
        fields: inPanel.map((field) => field[locale]).join(', '),
      })

/** The line by which people tell one form from another. */
export const markWords = (kind: ResourceKind, locale: Locale): string =>
  message(locale, 'wordForm.doc.mark', {
    kind: message(locale, `kind.${kind}`),
    language: message(locale, `wordForm.language.${locale}`),
  })

/** By what the needed questions are known, to be quoted in a sentence. */
export const neededWords = (locale: Locale): string =>
  message(locale, 'panel.neededToSend').replace(/\.$/, '')
