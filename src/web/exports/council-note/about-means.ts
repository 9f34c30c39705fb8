import { formatEuro, formatNumber } from '../../../i18n/format'
import { message } from '../../../i18n/message'
import { wordFor } from '../../../i18n/word-for'
import { costIn, periodIn } from '../../resources/facts-of'
import type { Evidence, ModelView } from '../../resources/resource-view'
import { cutText } from '../../transferability/cut-text'
import { section, type Block, type NoteInput, type NoteSection } from './note-content'
import { reasonHere, rich } from './said-blocks'

/** The share of the two pages, as in `about-there.ts`. */
const most = { claim: 130, source: 75, unit: 40, cost: 50, rules: 230, none: 430 }
const rows = { results: 4, costs: 5, team: 5 }

/** What came of it at the source, what it took, and by which rules. */
export const aboutMeans = (input: NoteInput): NoteSection[] => [
  section(input.locale, 'field.evidence', [results(input)]),
  section(input.locale, 'note.means', means(input)),
  section(input.locale, 'note.rules', rules(input)),
]

function results({ locale, known: { resource } }: NoteInput): Block | null {
  const { model, report } = resource
  const lines = [
    ...(model?.evidence.map((one) => resultOf(locale, one)) ?? []),
    ...(report?.indicators.map(({ label, actual, target, unit, source }) => [
      cutText(label, most.claim),
      [
        actual === null ? '' : formatNumber(locale, actual),
        target === null
          ? ''
          : message(locale, 'note.ofTarget', { target: formatNumber(locale, target) }),
        unit,
      ]
        .filter(Boolean)
        .join(' '),
      cutText(source ?? '', most.source),
    ]) ?? []),
  ]
  if (lines.length > 0)
    return {
      as: 'table',
      head: (['claim', 'value', 'source'] as const).map((one) =>
        message(locale, `resources.evidence.${one}`),
      ),
      rows: lines.slice(0, rows.results),
    }
  const reason = model?.noEvidenceYet
  return reason
    ? {
        as: 'text',
        text: message(locale, 'resources.noEvidenceYet', {
          reason: cutText(reason, most.none),
        }),
      }
    : null
}

function resultOf(locale: NoteInput['locale'], one: Evidence): string[] {
  const { claim, value, unit, period, source, evaluatedBy } = one
  const figure = [value === null ? '' : formatNumber(locale, value), cutText(unit ?? '', most.unit)]
    .filter(Boolean)
    .join(' ')
  return [
    cutText(claim?.value ?? '', most.claim),
    [figure, period && `(${period})`].filter(Boolean).join(' '),
    cutText([source, evaluatedBy].filter(Boolean).join('; '), most.source),
  ]
}

function means({ locale, known: { resource } }: NoteInput): (Block | null)[] {
  const { model, tool } = resource
  const period = periodIn(locale, resource)
  const line = (
    label: Parameters<typeof message>[1],
    text: string | null | undefined,
  ): Block | null => (text ? { as: 'text', label: message(locale, label), text } : null)
  return [
    line('field.costs', model && costs(locale, model)),
    line('field.team', model && team(locale, model)),
    line('field.timeToAdopt', tool?.timeToAdopt),
    line('note.period', period),
  ]
}

function costs(locale: NoteInput['locale'], { costs: all }: ModelView): string {
  const said = all.slice(0, rows.costs).map(({ item, amount, per, funding }) => {
    const euro = amount === null ? '' : formatEuro(locale, amount)
    const key = per === 'once' ? 'resources.cost.once' : 'resources.cost.year'
    const figure = euro && message(locale, key, { amount: euro })
    const from = funding ? `(${cutText(funding, most.cost)})` : ''
    return [`${cutText(item, most.cost)}:`, figure, from].filter(Boolean).join(' ')
  })
  const { value, aside } = (all.length > 1 && costIn(locale, all)) || {}
  const sum = [value, aside].filter(Boolean).join(' ')
  return (
    (sum ? `${message(locale, 'note.sum', { sum })} ` : '') +
    said.join('; ') +
    (all.length > rows.costs ? '…' : '')
  )
}

function team(locale: NoteInput['locale'], { team: all }: ModelView): string {
  const said = all.slice(0, rows.team).map(({ role, fte }) => {
    const name = cutText(role, most.cost)
    return fte === null
      ? name
      : message(locale, 'fit.known.team.fte', { role: name, fte: formatNumber(locale, fte) })
  })
  return said.join('; ') + (all.length > rows.team ? '…' : '')
}

function rules(input: NoteInput): (Block | null)[] {
  const { locale, known } = input
  const { model, tool } = known.resource
  return [
    model?.procedure
      ? {
          as: 'text',
          label: message(locale, 'field.procedure'),
          text: wordFor(locale, 'procedure', model.procedure),
        }
      : null,
    model?.legalBasis
      ? {
          as: 'text',
          label: message(locale, 'field.legalBasis'),
          text: cutText(model.legalBasis, most.rules),
        }
      : null,
    rich(model?.preconditions, most.rules, message(locale, 'field.preconditions')),
    rich(tool?.privacyNotes, most.rules, message(locale, 'field.privacyNotes')),
    reasonHere(input, 'regulation'),
  ]
}
