/** How good an answer is, each from 0 to 1. */
export interface Goodness {
  /** Of the first five entries shown, those that are relevant; 0 when none is shown. */
  precision: number
  /** Of the relevant entries, those among the first twenty shown. */
  recall: number
  /** 1 when the first entry shown is relevant, ½ when only the second is, and so on. */
  first: number
}

/** How many entries of an answer are looked at. */
export const mostShown = 20

/** Judges what was shown, the best first, against what is relevant. */
export function goodnessOf(shown: readonly string[], relevant: readonly string[]): Goodness {
  const isRelevant = (slug: string) => relevant.includes(slug)
  const five = shown.slice(0, 5)
  const place = shown.slice(0, mostShown).findIndex(isRelevant)
  return {
    precision: five.length === 0 ? 0 : five.filter(isRelevant).length / five.length,
    recall: shown.slice(0, mostShown).filter(isRelevant).length / relevant.length,
    first: place < 0 ? 0 : 1 / (place + 1),
  }
}

/** The mean of each figure. */
export function meanOf(all: readonly Goodness[]): Goodness {
  const mean = (figure: keyof Goodness) =>
    all.reduce((sum, one) => sum + one[figure], 0) / all.length
  return { precision: mean('precision'), recall: mean('recall'), first: mean('first') }
}
