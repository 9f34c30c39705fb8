/** Why a file is not taken; each has its sentence in `i18n/messages/<locale>/files.ts`. */
export const fileProblems = [
  'empty',
  'too_large',
  'type_not_allowed',
  'old_format',
  'drawing',
  'not_what_it_says',
  'with_macros',
  'encrypted',
  'damaged',
  'bomb',
  'infected',
  'too_many_pixels',
] as const
export type FileProblem = (typeof fileProblems)[number]

/** What an inspection answers instead of a file. */
export interface Refused {
  refused: FileProblem
}

export const refused = (problem: FileProblem): Refused => ({ refused: problem })

export const isRefused = (answer: object | null): answer is Refused =>
  answer !== null && 'refused' in answer
