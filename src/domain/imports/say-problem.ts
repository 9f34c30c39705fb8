import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import type { ImportableField } from './importable-fields'
import type { MappingProblem } from './mapping-problem'
import type { RowProblem } from './row-problem'

/** A problem as people read it. */
export interface SaidProblem {
  row: number
  /** The column and, where it differs, what the portal calls the field. */
  field: string
  problem: string
  suggestion: string
  /** The row is set aside. */
  stops: boolean
}

/** A row's problem in words, as the report and the page of a run show it. */
export function sayProblem(
  locale: Locale,
  { row, column, field, code, params, stops }: RowProblem,
  fields: ReadonlyMap<string, ImportableField>,
): SaidProblem {
  const label = field && fields.get(field)?.labels[locale]
  const filled = { near: '', value: '', ...params, hasNear: params.near ? 'yes' : 'no' }
  return {
    row,
    field: column && label && column !== label ? `${column} (${label})` : (column ?? label ?? ''),
    problem: message(locale, `imports.problem.${code}`, filled),
    suggestion: message(locale, `imports.advice.${code}`, filled),
    stops,
  }
}

/** `riga 12: …`, with what to do. */
export function sayMappingProblem(locale: Locale, { line, code, params }: MappingProblem): string {
  const words = message(locale, `imports.mapping.${code}`, {
    near: '',
    all: '',
    ...params,
    hasNear: params.near ? 'yes' : 'no',
  })
  return line === null ? words : message(locale, 'imports.mapping.line', { line, words })
}
