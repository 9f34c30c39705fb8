import { Refusal } from '../errors'
import { highestScore, longestReason } from './factors'

/** Scores outside the scale, factors that nobody knows, reasons past their length. */
export class InvalidScores extends Refusal {
  /** Fields as `need.sourceScore`. */
  constructor(fields: string[]) {
    super('invalid_scores', 400, 'fit.error.scores', {
      params: { highest: highestScore, longest: longestReason },
      data: { fields },
    })
  }
}
