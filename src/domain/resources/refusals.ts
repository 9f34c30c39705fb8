import type { Locale } from '../../i18n/locales'
import { isMessageKey, message } from '../../i18n/message'
import { Refusal } from '../errors'
import { fieldIn } from '../field-refusals'
import type { Workflow } from './workflow'

export class TransitionNotAllowed extends Refusal {
  constructor(from: Workflow, to: string) {
    super('transition_not_allowed', 409, 'error.transition_not_allowed', {
      params: (locale) => ({ state: stateIn(locale, from), next: stateIn(locale, to) }),
      data: { from, to: to.slice(0, 40) },
    })
  }
}

/** The step exists and is somebody else's; `who` says whose. */
export class MoveForbidden extends Refusal {
  constructor(who: (locale: Locale) => string) {
    super('forbidden', 403, 'error.forbidden', { params: (locale) => ({ who: who(locale) }) })
  }
}

export class NothingToDiscard extends Refusal {
  constructor() {
    super('nothing_to_discard', 409, 'error.nothing_to_discard')
  }
}

export class NothingToConfirm extends Refusal {
  constructor() {
    super('nothing_to_confirm', 409, 'error.nothing_to_confirm')
  }
}

/** What others have read is archived, never deleted. */
export class SharedAlready extends Refusal {
  constructor() {
    super('forbidden', 403, 'error.delete_shared')
  }
}

/** What would come from itself, at whatever distance. */
export class CircularLineage extends Refusal {
  constructor(field: string) {
    super('circular_lineage', 400, 'error.circular_lineage', {
      params: (locale) => ({ field: fieldIn(locale, field) }),
      data: { field },
    })
  }
}

/** `referente di Borgo Esempio`, `redazione ANCI o regia nazionale`. */
export const whoIn = (locale: Locale, who: string, organisation: string): string => {
  const key = `who.${who}`
  return isMessageKey(key) ? message(locale, key, { organisation }) : organisation
}

function stateIn(locale: Locale, state: string): string {
  const key = `workflow.${state}`
  return isMessageKey(key) ? message(locale, key) : state.slice(0, 40)
}
