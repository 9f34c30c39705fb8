/** What decides whether a practice of another city can work in one's own, in the order asked. */
export const factors = [
  'need',
  'mandate',
  'regulation',
  'organisation',
  'skills',
  'partners',
  'budget',
  'infrastructure',
  'timing',
  'data',
] as const
export type Factor = (typeof factors)[number]

/** What nothing goes on without: the need itself, who decides, what is lawful, what pays for it. */
export const carrying = ['need', 'mandate', 'regulation', 'budget'] as const satisfies Factor[]

/** From absent to full. */
export const highestScore = 4

/** In characters, of what a score rests on and of a remedy. */
export const longestReason = 2000
