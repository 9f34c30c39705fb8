import { plainTextOf } from '../../../domain/rich-text'
import { suggestionOf, leastScored } from '../../../domain/transferability/suggest'
import { formatEuro, formatNumber } from '../../../i18n/format'
import { message } from '../../../i18n/message'
import { wordFor } from '../../../i18n/word-for'
import { periodIn } from '../../resources/facts-of'
import type { Evidence, ModelView, Rich } from '../../resources/resource-view'
import { cutText } from '../../transferability/cut-text'
import { isBegun } from '../../../domain/transferability/factor-rows'
import { section, type Block, type NoteInput, type NoteSection } from './note-content'

/*
 * Two pages hold about seven thousand characters: each part has its share of them, and so many rows. What is longer stands in the entry, whose address is at the end.
 */
const most = {
  need: 430,
  doing: 520,
  element: 60,
  claim: 130,
  source: 75,
  unit: 40,
  cost: 50,
  rules: 230,
  here: 180,
}
const rows = { elements: 7, results: 4, costs: 5, team: 5 }

/** What is proposed, and what the source city says of what it did. */
export function aboutThere(input: NoteInput): NoteSection[] {
  const { locale, known } = input
  const { model, tool, report } = known.resource
  const city = { city: known.source.name }
  return [
    section(locale, 'note.proposal', proposal(input)),
    section(locale, 'note.need', [
      rich(model?.problem ?? tool?.whenToUse, most.need),
      ...(report?.problems.slice(0, 2).map(({ problem }) => rich(problem, most.need / 2)) ?? []),
      reasonHere(input, 'need'),
    ]),
    section(
      locale,
      'note.doing',
      [
        rich(model?.approach ?? tool?.instructions ?? report?.successFactors, most.doing),
        elements(input),
      ],
      city,
    ),
    section(locale, 'field.evidence', [results(input)]),
    section(locale, 'note.means', means(input)),
    section(locale, 'note.rules', rules(input)),
  ]
}

function proposal({ locale, known, rows: scores, replication }: NoteInput): Block[] {
  const { resource, source, adopter } = known
  const { suggestion, because } = suggestionOf(scores)
  const opening = message(locale, 'note.proposal.what', {
    kind: wordFor(locale, 'kind', resource.kind),
    title: resource.title.value,
    source: source.name,
    adopter: adopter.name,
  })
  const stands = replication
    ? message(locale, 'note.proposal.running', {
        depth: wordFor(locale, 'depth', replication.depth),
        phase: wordFor(locale, 'phase', replication.phase),
      })
    : ''
  return [
    { as: 'text', text: [opening, stands].filter(Boolean).join(' ') },
    {
      as: 'text',
      label: message(locale, 'note.suggestion'),
      text: isBegun(scores)
        ? [
            `${suggestion ? wordFor(locale, 'suggestion', suggestion) : message(locale, 'suggestion.none')}.`,
            message(locale, `fit.because.${because}`, { least: leastScored }),
          ].join(' ')
        : message(locale, 'note.notAssessed'),
    },
  ]
}

function elements({ locale, known: { resource } }: NoteInput): Block | null {
  const { model, tool, report } = resource
  const titles = [
    ...(model?.coreElements.map(({ title, essential }) => ({ said: title?.value, essential })) ??
      []),
    ...(tool?.toLocalise.map(({ placeholder }) => ({ said: placeholder, essential: false })) ?? []),
    ...(report?.actions.map(({ title }) => ({ said: title?.value, essential: false })) ?? []),
  ].flatMap(({ said, essential }) =>
    said
      ? [
          essential
            ? `${cutText(said, most.element)} (${message(locale, 'resources.essential')})`
            : cutText(said, most.element),
        ]
      : [],
  )
  if (titles.length === 0) return null
  const label = model ? 'field.coreElements' : tool ? 'field.toLocalise' : 'field.actions'
  return {
    as: 'text',
    label: message(locale, label),
    text: `${titles.slice(0, rows.elements).join('; ')}${titles.length > rows.elements ? '…' : ''}`,
  }
}

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
          reason: cutText(reason, most.need),
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
  return said.join('; ') + (all.length > rows.costs ? '…' : '')
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

/** What the city itself wrote beside its score. */
function reasonHere({ locale, known, rows: scores }: NoteInput, factor: 'need' | 'regulation') {
  const evidence = scores.find((row) => row.factor === factor)?.evidence
  if (!evidence) return null
  const label = message(locale, 'note.here', { city: known.adopter.name })
  return { as: 'text', label, text: cutText(evidence, most.here) } as const
}

function rich(said: Rich | undefined, longest: number, label?: string): Block | null {
  const text = said ? cutText(plainTextOf(said.value), longest) : ''
  return said && text ? { as: 'text', text, lang: said.lang, ...(label ? { label } : {}) } : null
}
