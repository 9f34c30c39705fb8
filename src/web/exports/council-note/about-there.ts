import { suggestionOf, leastScored } from '../../../domain/transferability/suggest'
import { message } from '../../../i18n/message'
import { wordFor } from '../../../i18n/word-for'
import { cutText } from '../../transferability/cut-text'
import { isBegun } from '../../../domain/transferability/factor-rows'
import { reasonHere, rich } from './said-blocks'
import { section, type Block, type NoteInput, type NoteSection } from './note-content'

/*
 * Two pages hold about seven thousand characters: each part has its share of them, and so many rows. What is longer stands in the entry, whose address is at the end.
 */
const most = { need: 430, doing: 520, element: 60 }
const shownElements = 7

/** What is proposed, why, and what the source city does. */
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
    text: `${titles.slice(0, shownElements).join('; ')}${titles.length > shownElements ? '…' : ''}`,
  }
}
