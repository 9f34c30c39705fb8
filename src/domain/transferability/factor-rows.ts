import { numberOf, rowsOf, textOf } from '../stored'
import { factors, highestScore, longestReason, type Factor } from './factors'
import { InvalidScores } from './refusals'

/** One factor's two scores, 0 to 4 or not given, with what they rest on and what would be done. */
export interface FactorRow {
  factor: Factor
  sourceScore: number | null
  adopterScore: number | null
  evidence: string | null
  mitigation: string | null
}

/** Stored rows as all ten factors, in their order; what was not answered is null. */
export function factorRowsOf(stored: unknown): FactorRow[] {
  const byFactor = new Map(rowsOf(stored).map((row) => [row.factor, row]))
  return factors.map((factor) => {
    const row = byFactor.get(factor)
    return {
      factor,
      sourceScore: numberOf(row?.sourceScore),
      adopterScore: numberOf(row?.adopterScore),
      evidence: textOf(row?.evidence),
      mitigation: textOf(row?.mitigation),
    }
  })
}

/**
 * Rows that somebody sends, as they are stored: known factors, each once, whole scores 0 to 4, texts
 * without blanks around them. Throws `InvalidScores`, which names every field that is not.
 */
export function checkedRows(sent: unknown): FactorRow[] {
  if (!Array.isArray(sent)) throw new InvalidScores(['scores'])
  const wrong: string[] = []
  const rows = sent.flatMap((row: unknown, at) => {
    const { factor, ...rest } = isRecord(row) ? row : {}
    const known = factors.find((one) => one === factor)
    if (!known) {
      wrong.push(`${at}.factor`)
      return []
    }
    for (const [field, checks] of Object.entries(fields))
      if (!checks(rest[field])) wrong.push(`${known}.${field}`)
    return [{ factor: known, ...rest }]
  })
  if (new Set(rows.map(({ factor }) => factor)).size < rows.length) wrong.push('factor')
  if (wrong.length > 0) throw new InvalidScores(wrong)
  return factorRowsOf(rows.map(trimmed)).filter(isAnswered)
}

/** Whether anything at all was written of any factor. */
export const isBegun = (rows: readonly FactorRow[]): boolean => rows.some(isAnswered)

const isAnswered = ({ factor: _, ...answers }: FactorRow): boolean =>
  Object.values(answers).some((answer) => answer !== null)

/** A whole number of the scale, or nothing. */
export const isScore = (value: unknown): boolean =>
  isNothing(value) ||
  (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= highestScore)

const isReason = (value: unknown): boolean =>
  isNothing(value) || (typeof value === 'string' && value.trim().length <= longestReason)

const isNothing = (value: unknown): boolean => value === undefined || value === null

const fields = {
  sourceScore: isScore,
  adopterScore: isScore,
  evidence: isReason,
  mitigation: isReason,
}

const trimmed = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.normalize('NFC').trim().toWellFormed() : value,
    ]),
  )

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
