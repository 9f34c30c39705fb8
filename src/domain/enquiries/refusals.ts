import type { Locale } from '../../i18n/locales'
import { message, type MessageKey, type MessageParams } from '../../i18n/message'
import { Refusal } from '../errors'

/** What is wrong with one field of a message. */
export interface Unfit {
  field: string
  key: MessageKey
  params?: MessageParams
}

/** Some fields are empty, too long or not what they should be: each with its own sentence. */
export class UnfitEnquiry extends Refusal {
  constructor(readonly unfit: readonly Unfit[]) {
    super('incomplete', 422, 'enquiries.error.unfit', {
      data: { fields: unfit.map(({ field }) => field) },
    })
  }

  /** One sentence a field, in the reader's language. */
  sentences(locale: Locale): { field: string; message: string }[] {
    return this.unfit.map(({ field, key, params }) => ({
      field,
      message: message(locale, key, params),
    }))
  }
}

/** Sent sooner than anybody writes: asked again, for whoever writes fast. */
export class SentTooFast extends Refusal {
  constructor() {
    super('too_fast', 422, 'enquiries.error.tooFast')
  }
}

/** The form is not one of ours, or was open for longer than a day. */
export class StaleForm extends Refusal {
  constructor() {
    super('stale_form', 422, 'enquiries.error.stale')
  }
}

/** The field that nobody sees was filled in: by a program, or by a browser that meant to help. */
export class NotSureAPerson extends Refusal {
  constructor() {
    super('not_sure', 422, 'enquiries.error.notSure')
  }
}

/** Too many messages from one network address or one sender: when to try again, in seconds. */
export class TooManyEnquiries extends Refusal {
  constructor(readonly retryAfterSeconds: number) {
    super('too_many_attempts', 429, 'enquiries.error.tooMany', {
      params: { minutes: Math.max(1, Math.ceil(retryAfterSeconds / 60)) },
      data: { retryAfter: retryAfterSeconds },
    })
  }
}
