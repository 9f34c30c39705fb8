import { textOf } from './stored'

/** In characters, of what is said with a step or an answer. */
export const longestNote = 2000
/** Of why something ended, and of what is said of a result. */
export const longestReason = 4000

/** What was said, without blanks around it and cut at its longest; null where that is nothing. */
export const noteIn = (typed: unknown, most = longestNote): string | null =>
  textOf(textOf(typed)?.trim().slice(0, most))
