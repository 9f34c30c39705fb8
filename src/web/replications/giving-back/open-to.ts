import type { Context } from '../../../domain/context'
import { answersForSource } from '../../../domain/replications/answers-for-source'
import type { ReadReplication } from '../../../domain/replications/read-replication'
import { hasChangedSinceAdopted } from '../../../domain/replications/read-since-adopted'
import { mayEdit } from '../../../domain/replications/rules'
import { message } from '../../../i18n/message'
import { pathTo } from '../../../i18n/paths'
import type { LinkTo } from '../../resources/resource-view'

/** What of giving back is open to this person on a replication's page. */
export interface OpenToGiveBack {
  /** Where changes offered to the source are answered, by row. */
  answering: Map<string, string>
  further: LinkTo[]
}

export async function openToGiveBack(
  ctx: Context,
  replication: ReadReplication,
): Promise<OpenToGiveBack> {
  const { asker, locale } = ctx
  const { id, adaptations, result, source } = replication
  const offered = adaptations.filter(({ answer }) => answer === 'asked')
  const decides =
    (offered.length > 0 || result?.shared === true) && (await answersForSource(ctx, replication))
  const changed =
    source !== null && mayEdit(asker, replication.row) && (await hasChangedSinceAdopted(ctx, id))
  return {
    answering: new Map(
      (decides ? offered : []).map((row) => [
        row.id,
        pathTo(locale, 'replications', id, { word: 'changes' }, row.id),
      ]),
    ),
    further: [
      ...(decides && result?.shared
        ? [
            {
              label: message(locale, 'givenBack.note'),
              href: pathTo(locale, 'replications', id, { word: 'sourceNote' }),
            },
          ]
        : []),
      ...(changed
        ? [
            {
              label: message(locale, 'journal.further.changed'),
              href: pathTo(locale, 'replications', id, { word: 'sinceThen' }),
            },
          ]
        : []),
    ],
  }
}
