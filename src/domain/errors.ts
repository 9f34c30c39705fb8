import { APIError } from 'payload'
import { defaultLocale, type Locale } from '../i18n/locales'
import { message, type MessageKey, type MessageParams } from '../i18n/message'

/**
 * Something a person asked for and the rules refuse. `code` is stable for machines and answered in
 * `errors[0].data.code`; the sentence is composed in the reader's language by `refusalIn`.
 */
export class Refusal extends APIError<{ code: string } & Record<string, unknown>> {
  readonly code: string
  readonly messageKey: MessageKey
  readonly params: (locale: Locale) => MessageParams

  constructor(
    code: string,
    status: number,
    messageKey: MessageKey,
    options: {
      params?: MessageParams | ((locale: Locale) => MessageParams)
      data?: Record<string, unknown>
    } = {},
  ) {
    const { params = {}, data = {} } = options
    const paramsIn = typeof params === 'function' ? params : () => params
    super(
      message(defaultLocale, messageKey, paramsIn(defaultLocale)),
      status,
      { code, ...data },
      true,
    )
    // One name for all, by which the log knows that nothing is broken.
    this.name = 'Refusal'
    this.code = code
    this.messageKey = messageKey
    this.params = paramsIn
  }

  /** The refusal's sentence in the reader's language. */
  in(locale: Locale): string {
    return message(locale, this.messageKey, this.params(locale))
  }
}

export class NotFoundRefusal extends Refusal {
  constructor() {
    super('not_found', 404, 'error.not_found')
  }
}

export class StaleVersion extends Refusal {
  constructor(data: Record<string, unknown> = {}) {
    super('stale_version', 409, 'error.stale_version', { data })
  }
}

export class ForbiddenAction extends Refusal {
  constructor() {
    super('forbidden', 403, 'error.forbidden_action')
  }
}

export class ClosedOperation extends Refusal {
  constructor() {
    super('closed', 403, 'error.closed')
  }
}

/** A request moves something and writes it at once: which of the two it is read as would be a guess. */
export class MoveWithContent extends Refusal {
  constructor() {
    super('move_with_content', 400, 'error.move_with_content')
  }
}
