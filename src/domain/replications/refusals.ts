import type { Locale } from '../../i18n/locales'
import { isMessageKey, message, type MessageKey } from '../../i18n/message'
import { Refusal } from '../errors'
import { Incomplete, UnusableReference } from '../field-refusals'
import type { Moved, Who } from './rules'

/** Whose fields are named. */
const noun = 'replication'

/** What has ended keeps its phases, its lead and its plan as they were. */
export class ReplicationEnded extends Refusal {
  constructor() {
    super('replication_ended', 409, 'error.replication_ended')
  }
}

export class TransitionNotAllowed extends Refusal {
  constructor(field: Moved, from: string, to: string) {
    super('transition_not_allowed', 409, 'error.transition_not_allowed', {
      params: (locale) => ({ state: said(locale, field, from), next: said(locale, field, to) }),
      data: { field, from, to: to.slice(0, 40) },
    })
  }
}

/** The step exists and is somebody else's. */
export class StepForbidden extends Refusal {
  constructor(who: Who, organisation: string) {
    super('forbidden', 403, 'error.forbidden', {
      params: (locale) => ({ who: message(locale, `who.${who}`, { organisation }) }),
    })
  }
}

/** A replication's own words for what is missing. */
export class ReplicationIncomplete extends Incomplete {
  constructor(fields: readonly string[]) {
    super(fields, noun)
  }
}

/** Somebody who is not there, or is not of the city that may name them. */
export class UnusablePerson extends UnusableReference {
  constructor(field: string) {
    super(field, noun)
  }
}

/** A value that no replication may hold; `path` says where it is. */
export class InvalidValue extends Refusal {
  constructor(path: string, key: MessageKey) {
    super('validation', 400, key, { data: { errors: [{ path, message: message('it', key) }] } })
  }
}

/** Nobody asks for an answer any more: somebody else was asked, or it was given. */
export class NothingAsked extends Refusal {
  constructor() {
    super('nothing_asked', 409, 'error.nothing_asked')
  }
}

export class TutorNamed extends Refusal {
  constructor() {
    super('tutor_named', 409, 'error.tutor_named')
  }
}

function said(locale: Locale, field: Moved, value: string): string {
  const key = `${field}.${value}`
  return isMessageKey(key) ? message(locale, key) : value.slice(0, 40)
}
