import { Refusal } from '../errors'

/** What the source's owner would take up stands in a text that is put away. */
export class SourceArchived extends Refusal {
  constructor() {
    super('source_archived', 409, 'error.source_archived')
  }
}

/** The element that was changed is not in the source's text any more. */
export class ElementGone extends Refusal {
  constructor() {
    super('element_gone', 409, 'error.element_gone')
  }
}

/** The source's list takes no further element. */
export class NoRoomInSource extends Refusal {
  constructor() {
    super('no_room', 409, 'error.no_room')
  }
}

/** Nothing can be told of it yet. */
export class TooEarlyForResult extends Refusal {
  constructor() {
    super('too_early', 409, 'error.result.too_early')
  }
}

/** A replication leads to one entry; `data.result` is its id. */
export class ResultExists extends Refusal {
  constructor(result: string) {
    super('result_exists', 409, 'error.result.exists', { data: { result } })
  }
}

/** What it comes from may not be read any more: nothing can say that it comes from there. */
export class SourceUnavailable extends Refusal {
  constructor() {
    super('source_unavailable', 409, 'error.source_unavailable')
  }
}

/** A note is added to a result that the network reads. */
export class NoSharedResult extends Refusal {
  constructor() {
    super('no_result', 409, 'error.result.none')
  }
}
