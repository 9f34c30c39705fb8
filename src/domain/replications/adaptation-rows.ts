import { rowsOf, textOf } from '../stored'
import { ReplicationIncomplete, InvalidValue } from './refusals'
import type { Row } from './rules'

/** What a city writes of what became of an element; all else is the server's. */
const written = ['change', 'reason', 'effect', 'decidedBy', 'proposeToSource'] as const

/**
 * The adaptations as an edit says them. The source's elements stay, whatever it leaves out, and so
 * does what was offered to the source; what it adds is an element of the city's own. Offering one
 * needs a change and its reason: 422 `incomplete`. 400 `validation` for a row that is not this
 * replication's, an element without words, a change that does not go with its row.
 */
export function editedAdaptations(before: unknown, given: unknown): unknown {
  // Not a list: the field's own validation says so.
  if (!Array.isArray(given)) return given
  const known = new Map(rowsOf(before).map((row) => [String(row.id), row]))
  const edits = rowsOf(given).map((edit, at) => edited(edit, `adaptations.${at}`, known))
  const byId = new Map(edits.flatMap((row) => (row.id ? [[String(row.id), row] as const] : [])))
  if (byId.size < edits.filter(({ id }) => id).length)
    throw new InvalidValue('adaptations', 'error.replication.elementTwice')
  const kept = [...known].flatMap(([id, row]) => byId.get(id) ?? (mayGo(row) ? [] : [row]))
  return [...kept, ...edits.filter(({ id }) => !id)]
}

/** Rows that wait for the source's answer and did not before, once they are stored. */
export function newlyOffered(before: unknown, after: unknown): string[] {
  const waited = new Set(asked(before))
  return asked(after).filter((id) => !waited.has(id))
}

const asked = (rows: unknown): string[] =>
  rowsOf(rows).flatMap(({ id, answer }) => (answer === 'asked' ? [String(id)] : []))

function edited(edit: Row, path: string, known: ReadonlyMap<string, Row>): Row {
  const before = edit.id ? known.get(String(edit.id)) : undefined
  const key = textOf(edit.elementKey)
  if ((edit.id && !before) || (key && key !== before?.elementKey))
    throw new InvalidValue(path, 'error.replication.unknownElement')
  const ofSource = Boolean(before?.elementKey)
  const element = ofSource ? before?.element : (edit.element ?? before?.element)
  if (!ofSource && (typeof element !== 'string' || element.trim() === ''))
    throw new InvalidValue(`${path}.element`, 'error.replication.elementWords')
  const said = written.filter((field) => edit[field] !== undefined)
  const row: Row = {
    ...before,
    ...Object.fromEntries(said.map((field) => [field, edit[field]])),
    element,
  }
  const change = textOf(row.change) ?? (ofSource ? null : 'added')
  if (change !== null && (change === 'added') === ofSource)
    throw new InvalidValue(`${path}.change`, 'error.replication.change')
  return offered({ ...row, change }, before)
}

/** Offered where it was not; taken back as long as nobody has answered. */
function offered(row: Row, before: Row | undefined): Row {
  const answer = before?.answer ?? 'none'
  if (answer === 'accepted') return { ...row, proposeToSource: true }
  const asks = row.proposeToSource === true
  if (!asks) return { ...row, answer: answer === 'asked' ? 'none' : answer }
  if (before?.proposeToSource === true && answer !== 'none') return row
  if (!row.change || row.change === 'kept') throw new ReplicationIncomplete(['change'])
  if (!textOf(row.reason)?.trim()) throw new ReplicationIncomplete(['reason'])
  return { ...row, answer: 'asked', answerNote: null, answeredAt: null }
}

/** The city's own, as long as the source has not been asked of it. */
const mayGo = ({ elementKey, answer }: Row): boolean =>
  !elementKey && answer !== 'asked' && answer !== 'accepted'
