export const mappingCodes = [
  'yaml',
  'empty',
  'tooLong',
  'unknownSetting',
  'missingSetting',
  'badSetting',
  'unknownField',
  'otherKind',
  'fieldTwice',
  'noTitle',
  'noOwner',
  'columnMissing',
  'headerMissing',
  'badDefault',
  'missingSheet',
  'unknownEncoding',
] as const
export type MappingCode = (typeof mappingCodes)[number]

/** What is wrong with a mapping, and on which of its lines. */
export interface MappingProblem {
  line: number | null
  code: MappingCode
  /** What its words need: `name`, `near`, … */
  params: Record<string, string | number>
}
