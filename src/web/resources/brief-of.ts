import { plainTextOf } from '../../domain/rich-text'
import { formatNumber } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import type { MessageKey } from '../../i18n/message'
import type { Evidence, ResourceView, Rich } from './resource-view'

export interface BriefLine {
  label: MessageKey
  text: string
  lang: Locale
}

/** Words a line of the brief may have: four lines make the promised hundred and twenty. */
const wordsALine = 30

/** Texts shorter than this, in words, are read sooner than their brief. */
const worthABrief = 120

/** The case in two minutes: the first words of what the page says at length below. */
export function briefOf(locale: Locale, resource: ResourceView): BriefLine[] {
  const { model, tool, report } = resource
  const lines = model
    ? [
        line('field.problem', model.problem),
        line('field.approach', model.approach),
        outcome(locale, model.evidence[0]),
        line('resources.brief.notAgain', model.whatDidNotWork),
      ]
    : tool
      ? [line('field.whenToUse', tool.whenToUse), line('field.instructions', tool.instructions)]
      : [
          said('field.actions', report?.actions[0]?.result),
          line('field.successFactors', report?.successFactors ?? null),
          line('field.lessons', report?.lessons ?? null),
        ]
  const known = lines.filter((entry) => entry !== null)
  const words = known.reduce((sum, { whole }) => sum + whole, 0)
  if (known.length < 2 || words < worthABrief) return []
  return known.map(({ label, text, lang }) => ({ label, text, lang }))
}

function line(label: MessageKey, rich: Rich): (BriefLine & { whole: number }) | null {
  return rich ? shortened(label, plainTextOf(rich.value), rich.lang) : null
}

const said = (label: MessageKey, text: { value: string; lang: Locale } | null | undefined) =>
  text ? shortened(label, text.value, text.lang) : null

/** A figure is never bare: its unit and period go with it. */
function outcome(locale: Locale, evidence: Evidence | undefined) {
  if (!evidence?.claim) return null
  const { claim, value, unit, period } = evidence
  const figure = [value === null ? '' : formatNumber(locale, value), unit].filter(Boolean).join(' ')
  const text = [[claim.value, figure].filter(Boolean).join(': '), period && `(${period})`]
  return shortened('resources.brief.outcome', text.filter(Boolean).join(' '), claim.lang)
}

function shortened(label: MessageKey, text: string, lang: Locale) {
  const words = text.split(/\s+/).filter(Boolean)
  if (words.length === 0) return null
  return { label, lang, whole: words.length, text: firstWords(words) }
}

/** Ends at a sentence where one ends within reach, else at a word. */
function firstWords(words: string[]): string {
  const kept = words.slice(0, wordsALine)
  if (words.length <= wordsALine) return kept.join(' ')
  const end = kept.findLastIndex((word, index) => index > 8 && /[.!?]$/.test(word))
  return end > 0 ? kept.slice(0, end + 1).join(' ') : `${kept.join(' ')}…`
}
