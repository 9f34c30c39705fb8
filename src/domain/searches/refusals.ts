import { Refusal } from '../errors'
import { mostSaved } from './rules'

export class TooManySaved extends Refusal {
  constructor() {
    super('too_many_saved', 422, 'searches.tooMany', { params: { most: mostSaved } })
  }
}

export class QuestionTooLong extends Refusal {
  constructor() {
    super('question_too_long', 422, 'searches.tooLong')
  }
}
