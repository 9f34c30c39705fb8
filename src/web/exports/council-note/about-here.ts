import { plainTextOf } from '../../../domain/rich-text'
import { suggestionOf, type Reading } from '../../../domain/transferability/suggest'
import { isBegun } from '../../../domain/transferability/factor-rows'
import { message } from '../../../i18n/message'
import { wordFor } from '../../../i18n/word-for'
import { cutText } from '../../transferability/cut-text'
import {
  changedElements,
  section,
  type Block,
  type NoteInput,
  type NoteSection,
  type Words,
} from './note-content'

/** The share of the two pages, as in `about-there.ts`. */
const most = { element: 60, reason: 120, remedy: 150, risk: 95, failed: 300 }
const rows = { elements: 5, remedies: 5, risks: 6 }

/** What must change in the city that takes it up, and what may go wrong. */
export function aboutHere(input: NoteInput): NoteSection[] {
  const { locale, known } = input
  const city = { city: known.adopter.name }
  return [
    section(locale, 'note.changes', [list(changes(input)), list(remedies(input))], city),
    section(locale, 'note.risks', [list(risks(input)), unanswered(input), whatFailed(input)]),
  ]
}

const changes = ({ locale, replication }: NoteInput): Words[] =>
  limited(locale, rows.elements, changedElements(replication), ({ element, change, reason }) => ({
    label: `${wordFor(locale, 'change', change ?? '')}: ${cutText(element, most.element)}`,
    text: cutText(reason ?? '', most.reason),
  }))

const remedies = ({ locale, rows: scores }: NoteInput): Words[] =>
  limited(
    locale,
    rows.remedies,
    scores.filter(({ mitigation }) => mitigation !== null),
    ({ factor, mitigation }) => ({
      label: wordFor(locale, 'factor', factor),
      text: cutText(mitigation ?? '', most.remedy),
    }),
  )

/** Low scores with no remedy written. */
function risks({ locale, rows: scores }: NoteInput): Words[] {
  const atRisk = named(scores, ['stop', 'weak', 'apart'])
  return limited(
    locale,
    rows.risks,
    scores.filter(({ factor }) => atRisk.includes(factor)),
    ({ factor, adopterScore, evidence }) => ({
      label: wordFor(locale, 'factor', factor),
      text: [
        message(locale, 'note.risk', {
          score: wordFor(locale, 'scale', String(adopterScore)).toLowerCase(),
        }),
        cutText(evidence ?? '', most.risk),
      ]
        .filter(Boolean)
        .join(' '),
    }),
  )
}

function unanswered({ locale, rows: scores }: NoteInput): Block | null {
  const factors = isBegun(scores) ? named(scores, ['unanswered']) : []
  if (factors.length === 0) return null
  return {
    as: 'text',
    label: message(locale, 'note.unanswered'),
    text: factors.map((factor) => wordFor(locale, 'factor', factor)).join(', '),
  }
}

function whatFailed({ locale, known: { resource, source } }: NoteInput): Block | null {
  const said = resource.model?.whatDidNotWork ?? resource.report?.lessons ?? null
  const text = said ? cutText(plainTextOf(said.value), most.failed) : ''
  if (!said || !text) return null
  const key = resource.model ? 'note.failed' : 'note.learned'
  return { as: 'text', label: message(locale, key, { city: source.name }), text, lang: said.lang }
}

const named = (scores: NoteInput['rows'], wanted: Reading[]) =>
  suggestionOf(scores).reasons.flatMap(({ rule, factors }) =>
    wanted.includes(rule) ? factors : [],
  )

const list = (items: Words[]): Block | null => (items.length > 0 ? { as: 'list', items } : null)

/** So many rows, and how many more there are. */
function limited<Row>(
  locale: NoteInput['locale'],
  longest: number,
  all: readonly Row[],
  said: (row: Row) => Words,
): Words[] {
  const left = all.length - longest
  return [
    ...all.slice(0, longest).map(said),
    ...(left > 0 ? [{ text: message(locale, 'note.more', { count: left }) }] : []),
  ]
}
