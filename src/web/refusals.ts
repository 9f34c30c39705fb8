import { Refusal } from '../domain/errors'
import { defaultLocale } from '../i18n/locales'
import { message } from '../i18n/message'

/** Refusals made at the door, before anybody's rules are asked. */
export class ForeignOrigin extends Refusal {
  constructor() {
    super('foreign_origin', 403, 'web.foreign_origin')
  }
}

export class MalformedAddress extends Refusal {
  constructor() {
    super('malformed_address', 400, 'web.malformed_address')
  }
}

export class InvalidJson extends Refusal {
  constructor() {
    super('invalid_json', 400, 'web.invalid_json')
  }
}

export class TooDeep extends Refusal {
  constructor() {
    super('too_deep', 400, 'web.too_deep')
  }
}

export class TooLarge extends Refusal {
  constructor(megabytes: number) {
    super('too_large', 413, 'web.too_large', { params: { megabytes }, data: { megabytes } })
  }
}

export class UnsupportedType extends Refusal {
  constructor() {
    super('unsupported_type', 415, 'web.unsupported_type')
  }
}

export class UnreadableText extends Refusal {
  constructor(field: string) {
    super('unreadable_text', 400, 'error.unreadable_text', { params: { field }, data: { field } })
  }
}

/** A field holds a value of another kind; answered as Payload answers a value that is not valid. */
export class WrongShape extends Refusal {
  constructor(path: string) {
    super('validation', 400, 'web.validation', {
      params: { fields: path },
      data: { errors: [{ path, message: message(defaultLocale, 'web.wrong_shape') }] },
    })
  }
}

export class InvalidReference extends Refusal {
  constructor() {
    super('validation', 400, 'web.invalid_reference')
  }
}

export class InvalidQuery extends Refusal {
  constructor(parameter: string) {
    super('invalid_query', 400, 'web.invalid_query', { params: { parameter }, data: { parameter } })
  }
}

export class LimitOutOfRange extends Refusal {
  constructor() {
    super('invalid_limit', 400, 'web.invalid_limit', { data: { parameter: 'limit' } })
  }
}

export class WhereTooDeep extends Refusal {
  constructor() {
    super('where_too_deep', 400, 'web.where_too_deep', { data: { parameter: 'where' } })
  }
}

export class Unavailable extends Refusal {
  readonly retryAfterSeconds = 1
  constructor() {
    super('unavailable', 503, 'web.unavailable')
  }
}

/** The index is being made; it takes seconds. */
export class SearchBeingBuilt extends Refusal {
  readonly retryAfterSeconds = 5
  constructor() {
    super('search_unavailable', 503, 'web.search_unavailable')
  }
}
