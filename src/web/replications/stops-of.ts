import { isLate, lateFrom } from '../../domain/late'
import type { PhaseRow, ReadReplication } from '../../domain/replications/read-replication'
import { phases } from '../../domain/replications/vocabulary'
import { daysSince, formatDate } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { reading } from '../../changes/reads'
import type { PhaseStop } from '../ui/phases-line/view'

type Told = Pick<ReadReplication, 'phase' | 'outcome' | 'phases' | 'endedAt'>

/** The six phases as stops on a line: planned, reached, late. */
export function stopsOf(locale: Locale, told: Told, now = new Date()): PhaseStop[] {
  const here = phases.indexOf(told.phase)
  return phases.map((phase, index): PhaseStop => {
    const row = told.phases.find((one) => one.phase === phase)
    const days = index > here && told.outcome === 'active' ? daysLate(row, now) : 0
    const state = days > 0 ? 'late' : index < here ? 'reached' : index > here ? 'ahead' : 'here'
    return {
      key: phase,
      label: message(locale, `phase.${phase}`),
      // What is over has nowhere that it is now.
      state: state === 'here' && told.outcome !== 'active' ? 'reached' : state,
      late: days > 0 ? message(locale, 'journal.phases.late', { days }) : undefined,
      lines: linesOf(locale, row),
      note: row?.note ?? undefined,
    }
  })
}

/** Days past the planned day of a phase that was not reached. */
function daysLate(row: PhaseRow | undefined, now: Date): number {
  if (!row?.plannedOn || row.reachedOn) return 0
  // It grows late, and later every day, without anything being written.
  reading([], lateFrom(isLate(row.plannedOn, now) ? now : row.plannedOn))
  return daysSince(row.plannedOn, now)
}

function linesOf(locale: Locale, row: PhaseRow | undefined): string[] {
  if (!row) return []
  const { plannedOn, reachedOn, owner } = row
  return [
    reachedOn
      ? message(locale, 'journal.phases.reached', { date: formatDate(locale, reachedOn) })
      : null,
    plannedOn && !isSameDay(plannedOn, reachedOn)
      ? message(locale, reachedOn ? 'journal.phases.wasPlanned' : 'journal.phases.planned', {
          date: formatDate(locale, plannedOn),
        })
      : null,
    owner?.name ?? null,
  ].filter((line) => line !== null)
}

const isSameDay = (one: string, other: string | null): boolean =>
  other !== null && formatDate('it', one) === formatDate('it', other)
