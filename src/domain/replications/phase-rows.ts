import { randomBytes } from 'node:crypto'
import { startOfDay } from '../../i18n/format'
import { rowsOf } from '../stored'
import { InvalidValue } from './refusals'
import { orderOf, phaseOf, type Row } from './rules'
import { phases } from './vocabulary'

/** What a city writes of a phase. */
const written = ['plannedOn', 'reachedOn', 'owner', 'note'] as const

/** Every phase in its order, each once, with what is known of it. */
function phasesOf(row: Row): Row[] {
  const known = new Map(rowsOf(row.phases).map((one) => [one.phase, one]))
  return phases.map((phase) => known.get(phase) ?? { phase })
}

/**
 * The phases once `to` has been reached at `now` (ISO 8601): what was passed keeps its date, what
 * one has gone back from loses it. A date that was planned or written otherwise stays. Each row
 * has an id, as they are written below Payload's operations.
 */
export const reachedPhases = (row: Row, to: string, now: string): Row[] =>
  phasesOf(row).map((known) => {
    const one: Row = { id: randomBytes(12).toString('hex'), ...known }
    const ahead = orderOf(one.phase) - orderOf(to)
    if (ahead > 0) return { ...one, reachedOn: null }
    return ahead === 0 ? { ...one, reachedOn: now } : one
  })

/**
 * The phases as an edit says them: what it leaves out stays as it was. 400 `validation` for a phase
 * twice, and for one that was reached before the one before it, in the future, or not yet.
 */
export function editedPhases(row: Row, given: unknown): unknown {
  // Not a list: the field's own validation says so.
  if (!Array.isArray(given)) return given
  const said = rowsOf(given)
  const edits = new Map(said.map((one) => [one.phase, one]))
  if (edits.size < said.length) throw new InvalidValue('phases', 'error.replication.phaseTwice')
  const unknown = said.find(({ phase }) => orderOf(phase) < 0)
  if (unknown) return given
  const merged = phasesOf(row).map((one) => mergedWith(one, edits.get(one.phase)))
  assertInOrder(merged, orderOf(phaseOf(row)))
  return merged
}

function mergedWith(row: Row, edit: Row | undefined): Row {
  if (!edit) return row
  const changes = written.filter((field) => edit[field] !== undefined)
  const merged = { ...row, ...Object.fromEntries(changes.map((field) => [field, edit[field]])) }
  // The day a phase was reached may be corrected, not taken away.
  return { ...merged, reachedOn: merged.reachedOn || row.reachedOn || null }
}

function assertInOrder(rows: readonly Row[], current: number): void {
  let before = -Infinity
  for (const [at, { reachedOn }] of rows.entries()) {
    if (!reachedOn) continue
    const path = `phases.${at}.reachedOn`
    const reached = Date.parse(String(reachedOn))
    if (at > current) throw new InvalidValue(path, 'error.replication.notReached')
    if (dayOf(reached) > dayOf(Date.now()))
      throw new InvalidValue(path, 'error.replication.reachedLater')
    if (dayOf(reached) < before) throw new InvalidValue(path, 'error.replication.phaseOrder')
    before = dayOf(reached)
  }
}

/** Days are told apart, not hours: a date in a form is a day. NaN where it is none. */
const dayOf = (time: number): number =>
  Number.isNaN(time) ? NaN : startOfDay(new Date(time)).getTime()
