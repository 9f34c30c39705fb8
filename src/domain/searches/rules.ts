/** So many searches a person keeps at most. */
export const mostSaved = 50

/** A question's address, in characters: longer ones are not looked for twice. */
export const longestSaved = 4000

/** In characters. */
export const longestName = 120
