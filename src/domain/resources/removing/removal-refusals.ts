import { Refusal } from '../../errors'
import { shortestPassage } from '../../passage'

/** Nothing that this person reads of the entry holds it. */
export class PassageNotFound extends Refusal {
  constructor() {
    super('passage_not_found', 422, 'error.passage_not_found')
  }
}

export class PassageTooShort extends Refusal {
  constructor() {
    super('passage_too_short', 422, 'error.passage_too_short', {
      params: { least: shortestPassage },
    })
  }
}

/** The reason would keep what is to go. */
export class ReasonRepeats extends Refusal {
  constructor() {
    super('reason_repeats', 422, 'error.reason_repeats')
  }
}

/** No text of the entry that this person reads shows the file. */
export class FileNotShown extends Refusal {
  constructor() {
    super('file_not_shown', 422, 'error.file_not_shown')
  }
}

/** A removal is of one thing. */
export class OneThingAtATime extends Refusal {
  constructor() {
    super('one_thing', 400, 'error.one_thing')
  }
}
