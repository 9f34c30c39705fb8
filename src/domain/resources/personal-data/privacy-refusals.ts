import { Refusal } from '../../errors'

/** What was to be answered for is not there any more. */
export class PlaceGone extends Refusal {
  constructor() {
    super('place_gone', 409, 'error.place_gone')
  }
}

/** What is certainly personal is taken out, not answered for. */
export class PlaceCertain extends Refusal {
  constructor() {
    super('place_certain', 409, 'error.place_certain')
  }
}
