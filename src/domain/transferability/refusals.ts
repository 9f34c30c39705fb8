import { Refusal } from '../errors'
import { highestScore } from './factors'

/** Scores outside the scale, factors that nobody knows, reasons past their length. */
export class InvalidScores extends Refusal {
  constructor(fields: string[]) {
    super('invalid_scores', 400, 'fit.error.scores', {
      params: { highest: highestScore },
      data: { fields },
    })
  }
}

/** One's own practice: whether it fits is no question. */
export class NotAssessable extends Refusal {
  constructor() {
    super('not_replicable', 409, 'fit.error.own')
  }
}
