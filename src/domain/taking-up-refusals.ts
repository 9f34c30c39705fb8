import type { Locale } from '../i18n/locales'
import { message, type MessageKey } from '../i18n/message'
import { pathTo } from '../i18n/paths'
import { Refusal } from './errors'
import type { WhyNot } from './why-not-replicable'

/** An entry that the asker's city cannot take up, and so does not weigh either; `data.reason`. 409. */
export class NotReplicable extends Refusal {
  constructor(reason: WhyNot, key: MessageKey = 'error.not_replicable') {
    super('not_replicable', 409, key, {
      params: (locale) => ({ reason: message(locale, `error.not_replicable.${reason}`) }),
      data: { reason },
    })
  }
}

/** `data.id` and `data.url` say where the one that runs is. 409. */
export class AlreadyReplicating extends Refusal {
  constructor(
    readonly replication: string,
    locale: Locale,
    key: MessageKey = 'error.already_exists',
  ) {
    super('already_exists', 409, key, {
      data: { id: replication, url: pathTo(locale, 'replications', replication) },
    })
  }
}
