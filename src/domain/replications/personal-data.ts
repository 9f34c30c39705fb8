import type { PayloadRequest } from 'payload'
import type { Locale } from '../../i18n/locales'
import { isMessageKey, message } from '../../i18n/message'
import { findPersonalData } from '../../privacy/find-personal-data'
import type { Piece, Place } from '../../privacy/place'
import { Refusal } from '../errors'
import { fieldIn } from '../field-refusals'
import { numberOf, rowsOf, textOf } from '../stored'
import type { Row } from './rules'

/** A place as people and machines are told of it. */
interface ToldPlace extends Place {
  label: string
  what: string
}

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
  if (places.length > 0) throw new PersonalData(places, locale)
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

const namedAtMost = 5
const answerableKey = 'error.replication.personalData'

class PersonalData extends Refusal {
  constructor(places: readonly Place[], locale: Locale) {
    const told = (reader: Locale): ToldPlace[] => places.map((place) => toldPlace(reader, place))
    const answerable = places.every(({ overridable }) => overridable)
    super('personal_data', 422, answerable ? answerableKey : 'error.personal_data', {
      params: (reader) => ({ places: sentenceOf(reader, told(reader)) }),
      data: { places: told(locale) },
    })
  }
}

function sentenceOf(locale: Locale, places: readonly ToldPlace[]): string {
  const named = places
    .slice(0, namedAtMost)
    .map(({ label: where, what }) => message(locale, 'privacy.place', { where, what }))
  const more = places.length - named.length
  return [...named, ...(more > 0 ? [message(locale, 'privacy.more', { count: more })] : [])].join(
    '; ',
  )
}

function toldPlace(locale: Locale, place: Place): ToldPlace {
  const [field = '', second] = place.path.split('.')
  const row = Number(second) + 1
  const name = fieldIn(locale, field, 'replication')
  const label = Number.isInteger(row)
    ? message(locale, 'privacy.inRow', { field: name, row })
    : message(locale, 'privacy.inField', { field: name })
  const kind = `privacy.kind.${place.kind}`
  return { ...place, label, what: isMessageKey(kind) ? message(locale, kind) : place.kind }
}
