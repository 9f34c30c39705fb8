import type { Locale } from '../../i18n/locales'
import { isMessageKey, message, type MessageKey } from '../../i18n/message'
import { Refusal } from '../errors'

/** A new reference to a file that is not there, may not be read, or is another organisation's. */
export class UnusableFile extends Refusal {
  constructor(field: string) {
    super('reference', 400, 'file.problem.not_yours', {
      params: (locale) => ({ field: fieldIn(locale, field) }),
      data: { field },
    })
  }
}

/** An image is used only when it is said who is to be seen in it. */
export class PeopleUnsaid extends Refusal {
  constructor(field: string) {
    super('people_unsaid', 422, 'file.problem.people_unsaid', { data: { fields: [field] } })
  }
}

/** An image is used only when it is described for whoever cannot see it, or is decorative. */
export class Undescribed extends Refusal {
  constructor(field: string) {
    super('undescribed', 422, 'file.problem.undescribed', { data: { fields: [field] } })
  }
}

/** Something shows it: it cannot go, nor become another file under its readers' eyes. */
export class FileInUse extends Refusal {
  constructor(key: Extract<MessageKey, 'file.problem.shown' | 'file.problem.attached'>) {
    super('in_use', 409, key)
  }
}

function fieldIn(locale: Locale, field: string): string {
  const key = `field.${field}`
  return isMessageKey(key) ? message(locale, key) : field
}
