import type { Locale } from '../i18n/locales'
import { isMessageKey, message } from '../i18n/message'
import { Refusal } from './errors'

/** A noun that calls some fields otherwise than the rest do. */
type Noun = 'replication'

/** What is still to be said before a step; `data.fields` names it. 422. */
export class Incomplete extends Refusal {
  constructor(fields: readonly string[], noun?: Noun) {
    super('incomplete', 422, noun ? `error.${noun}_incomplete` : 'error.incomplete', {
      params: (locale) => ({
        fields: fields.map((field) => fieldIn(locale, field, noun)).join(', '),
      }),
      data: { fields },
    })
  }
}

/** A new reference to something that does not exist, may not be read, or is not one's own. 400. */
export class UnusableReference extends Refusal {
  constructor(field: string, noun?: Noun) {
    super('reference', 400, 'error.reference', {
      params: (locale) => ({ field: fieldIn(locale, field, noun) }),
      data: { field },
    })
  }
}

/** The interface's name of a field: the noun's own, the common one, or the field's where it has none. */
export function fieldIn(locale: Locale, field: string, noun?: Noun): string {
  for (const key of [...(noun ? [`${noun}.field.${field}`] : []), `field.${field}`])
    if (isMessageKey(key)) return message(locale, key)
  return field
}
