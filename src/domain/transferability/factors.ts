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

/** From absent to full. */
export const highestScore = 4
