import type { FactorRow } from '../../domain/transferability/factor-rows'
import { factors, type Factor } from '../../domain/transferability/factors'
import type { Typed } from '../account/form'

export type Answer = Exclude<keyof FactorRow, 'factor'>

/** A form's field, as a refusal names it too: `need.sourceScore`. */
export const fieldOf = (factor: Factor, answer: Answer): string => `${factor}.${answer}`

/** What a form says, as rows to be checked: an empty field is nothing, anything else stays as it is. */
export const sentRows = (typed: Typed): Record<string, unknown>[] =>
  factors.map((factor) => {
    const said = (answer: Answer) => (typed[fieldOf(factor, answer)] ?? '').trim()
    const score = (answer: Answer) =>
      said(answer) === '' ? null : /^\d$/.test(said(answer)) ? Number(said(answer)) : said(answer)
    return {
      factor,
      sourceScore: score('sourceScore'),
      adopterScore: score('adopterScore'),
      evidence: said('evidence') || null,
      mitigation: said('mitigation') || null,
    }
  })

/** Stored rows as a form's fields. */
export const typedFrom = (rows: readonly FactorRow[]): Typed =>
  Object.fromEntries(
    rows.flatMap(({ factor, ...answers }) =>
      (Object.entries(answers) as [Answer, string | number | null][]).map(([answer, value]) => [
        fieldOf(factor, answer),
        value === null ? '' : String(value),
      ]),
    ),
  )
