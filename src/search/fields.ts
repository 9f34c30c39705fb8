/**
 * How a word stands in a document, as the first character of its term: where, and whether as a form
 * or only as one of its family.
 */
export const fields = {
  title: '1',
  key: '2',
  body: '3',
  /** In the body again and again. */
  often: '4',
  family: '5',
  familyInBody: '6',
  /** Only in something attached to it. */
  attached: '7',
} as const
export type Field = keyof typeof fields

/** So many times in the body is often. */
export const oftenIs = 3
