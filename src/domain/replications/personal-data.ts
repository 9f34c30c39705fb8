import type { PayloadRequest } from 'payload'
import type { Locale } from '../../i18n/locales'
import { findPersonalData } from '../../privacy/find-personal-data'
import type { Piece, Place } from '../../privacy/place'
import { fieldIn } from '../field-refusals'
import { numberOf, rowsOf, textOf } from '../stored'
import { kindIn, PersonalData, whereInRow, type ToldPlace } from '../told-places'
import type { Row } from './rules'

/** What an answer for something that only may be personal must have, as of entries. */
const shortestReason = 10

/**
 * Refuses what in a replication's texts may make somebody recognisable, with 422 `personal_data`
 * and its places. What only may be personal goes through with a `reason` for it, which the history
 * keeps; null where nobody can give one, and what is certain alone is refused.
 */
export async function assertNoPersonalData(
  req: PayloadRequest,
  row: Row,
  locale: Locale,
  reason: string | null,
): Promise<void> {
  const found = await findPersonalData(piecesOf(row), req.payload.secret)
  const answered = reason === null || reason.length >= shortestReason
  const places = answered ? found.filter(({ overridable }) => !overridable) : found
  if (places.length > 0)
    throw new PersonalData(
      (reader) => places.map((place) => toldPlace(reader, place)),
      locale,
      places.every(({ overridable }) => overridable) ? 'error.replication.personalData' : undefined,
    )
}

/** Everything that others than the two cities would read, field by field. */
function piecesOf(row: Row): Piece[] {
  const outcomes = rowsOf(row.outcomes)
  return [
    ...['depthReason', 'outcomeReason', 'letter', 'sourceNote'].flatMap((field) =>
      said(row[field], field),
    ),
    ...inRows(row, 'phases', ['note']),
    ...inRows(row, 'adaptations', ['element', 'reason', 'effect', 'decidedBy', 'answerNote']),
    ...inRows(row, 'outcomes', ['indicator', 'unit', 'period', 'source']),
    ...outcomes.flatMap(({ indicator, baseline, value, unit }, index) =>
      [baseline, value].flatMap((figure) => figuresOf(figure, unit, indicator, index)),
    ),
  ]
}

const inRows = (row: Row, list: string, fields: string[]): Piece[] =>
  rowsOf(row[list]).flatMap((one, index) =>
    fields.flatMap((field) => said(one[field], `${list}.${index}.${field}`)),
  )

const said = (value: unknown, path: string): Piece[] => {
  const text = textOf(value)
  return text ? [{ path, text }] : []
}

function figuresOf(figure: unknown, unit: unknown, label: unknown, index: number): Piece[] {
  const value = numberOf(figure)
  if (value === null) return []
  return [
    {
      path: `outcomes.${index}`,
      figure: { value, unit: textOf(unit) ?? '', label: textOf(label) ?? '' },
    },
  ]
}

const toldPlace = (locale: Locale, place: Place): ToldPlace => ({
  ...place,
  label: whereInRow(locale, place.path, (field) => fieldIn(locale, field, 'replication')),
  what: kindIn(locale, place.kind),
})
