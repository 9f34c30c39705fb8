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

/** One's own practice, or one that nobody shares: whether it fits is no question. */
export class NotAssessable extends Refusal {
  constructor(reason: 'own' | 'notShared') {
    super('not_replicable', 409, `fit.error.${reason}`)
  }
}

/** The city replicates it: its scores stand there. */
export class AlreadyReplicating extends Refusal {
  constructor(readonly replication: string) {
    super('already_exists', 409, 'fit.error.running', { data: { replication } })
  }
}
