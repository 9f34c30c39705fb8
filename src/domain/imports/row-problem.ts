/** What may be wrong, or worth knowing, with a row; each has its words and its advice. */
export const problemCodes = [
  'missing',
  'keyMissing',
  'tooLong',
  'tooManyRows',
  'unknownTopic',
  'unknownEdition',
  'unknownOrganisation',
  'unknownChoice',
  'unknownKind',
  'notNumber',
  'outOfRange',
  'notDate',
  'notYesNo',
  'periodReversed',
  'notCalculated',
  'brokenQuotes',
  'sameKey',
  'refused',
  'sameRow',
  'fromOtherFile',
  'linkDropped',
  'elementDropped',
  'totals',
  'headerAgain',
  'otherKind',
  'sameHeader',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** Something about one row: it stops the row, or is only said. */
export interface RowProblem {
  row: number
  /** The column's header; null where it is about the row. */
  column: string | null
  /** The path of the field; null likewise. */
  field: string | null
  code: ProblemCode
  /** What its words need: `value`, `near`, `most`, … */
  params: Record<string, string | number>
  stops: boolean
}
